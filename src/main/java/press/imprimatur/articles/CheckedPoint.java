package press.imprimatur.articles;

import static java.util.Objects.requireNonNull;

/**
 * Something that editors look at before a story goes out.
 *
 * @param point what it is
 * @param isMet whether there is nothing to do about it
 */
public record CheckedPoint(Point point, boolean isMet) {

    public CheckedPoint {
        requireNonNull(point, "point");
    }

    /** The closed set, in the order in which an editor goes through it. */
    public enum Point {
        /** The headline is short enough for search results: 110 characters (Google's guideline). */
        HEADLINE_LENGTH,
        /** There is a deck, of at most 300 characters. */
        DECK,
        /** Readers are told who wrote it. */
        BYLINE,
        /** It is filed under a section. */
        SECTION,
        /** There is a picture above it, which lists and shared links show. */
        LEAD_PICTURE,
        /** Every picture is described for those who cannot see it (WCAG 2.2, 1.1.1). */
        ALTERNATIVE_TEXTS,
        /** Every link is encrypted. */
        LINKS
    }
}
