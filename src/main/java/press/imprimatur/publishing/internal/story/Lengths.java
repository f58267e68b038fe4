package press.imprimatur.publishing.internal.story;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.Set;
import press.imprimatur.terms.Extent;
import press.imprimatur.terms.Use;

/**
 * How much of a story's text a use brings out.
 *
 * @param whole the text itself
 * @param summary the few lines of it that stand for it in feeds and lists
 */
public record Lengths(Extent whole, Extent summary) {

    private static final Set<Use> SUMMARIES =
            EnumSet.of(
                    Use.WEB_EXCERPT, Use.FEED_SUMMARY, Use.NEWSLETTER_EXCERPT, Use.SOCIAL_EXCERPT);

    public Lengths {
        requireNonNull(whole, "whole");
        requireNonNull(summary, "summary");
    }

    Extent in(Use use) {
        return SUMMARIES.contains(use) ? summary : whole;
    }
}
