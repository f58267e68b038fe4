package press.imprimatur.clearance.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import press.imprimatur.terms.Use;

/** The uses that one asks for in a letter; what is rarer is recorded with the permission. */
class Wanted {

    static final List<Use> USUAL =
            List.of(
                    Use.WEB_FULL,
                    Use.WEB_EXCERPT,
                    Use.APP,
                    Use.FEED_FULL,
                    Use.FEED_SUMMARY,
                    Use.NEWSLETTER_FULL,
                    Use.NEWSLETTER_EXCERPT,
                    Use.SOCIAL_EXCERPT,
                    Use.PRINT,
                    Use.PDF,
                    Use.TEXT_TO_SPEECH,
                    Use.ARCHIVE_PUBLIC,
                    Use.STYLE_EDIT,
                    Use.HEADLINE_EDIT,
                    Use.ABRIDGE,
                    Use.TRANSLATE,
                    Use.IMAGE_USE);

    private Wanted() {}

    /** The usual ones, and those that were asked beside them. */
    static List<Use> beside(Set<Use> asked) {
        return Stream.concat(USUAL.stream(), asked.stream().sorted()).distinct().toList();
    }
}
