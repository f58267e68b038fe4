package press.imprimatur.publishing.web;

import java.time.Instant;
import java.util.Optional;
import press.imprimatur.api.FieldNotUnderstood;
import press.imprimatur.api.Versioned;
import press.imprimatur.publishing.FeedAmount;
import press.imprimatur.publishing.SavedFeed;
import press.imprimatur.publishing.SavedFeedDetails;
import press.imprimatur.publishing.StoryOrigin;
import press.imprimatur.sections.SectionId;

/**
 * A feed that editors made, as scripts read it.
 *
 * @param path of its address, without the ending of a format
 */
public record SavedFeedJson(
        String id,
        String slug,
        String path,
        SaidOfFeed details,
        Optional<Instant> ended,
        long version)
        implements Versioned {

    /** What is said of a feed; what is absent is any, and the whole text. */
    public record SaidOfFeed(
            String name,
            SectionId section,
            String tag,
            String outlet,
            String author,
            String language,
            StoryOrigin origin,
            FeedAmount amount,
            Boolean partnersOnly) {

        SavedFeedDetails details() {
            return new SavedFeedDetails(
                    name,
                    Optional.ofNullable(section),
                    tag,
                    outlet,
                    author,
                    language,
                    origin == null ? StoryOrigin.ANY : origin,
                    amount == null ? FeedAmount.FULL : amount,
                    Boolean.TRUE.equals(partnersOnly));
        }
    }

    /** One that is made now; its slug is made from the name if it is absent. */
    public record NewFeedJson(String slug, SaidOfFeed details) {}

    static SavedFeedDetails given(SaidOfFeed said) {
        if (said == null) {
            throw FieldNotUnderstood.missing("details");
        }
        return said.details();
    }

    static SavedFeedJson of(SavedFeed feed) {
        var details = feed.details();
        return new SavedFeedJson(
                feed.id().toString(),
                feed.slug(),
                feed.path(),
                new SaidOfFeed(
                        details.name(),
                        details.section().orElse(null),
                        details.tag(),
                        details.outlet(),
                        details.author(),
                        details.language(),
                        details.origin(),
                        details.amount(),
                        details.partnersOnly()),
                feed.ended(),
                feed.version());
    }
}
