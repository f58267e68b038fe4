package press.imprimatur.publishing.internal.rendering;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import press.imprimatur.provenance.OriginalDate;

/**
 * A story on a list.
 *
 * @param deck may be empty
 * @param byline may be empty
 * @param sponsor who paid for it; empty where nobody did
 * @param language BCP 47
 * @param original when the original of a reprint came out; absent if nobody knows
 * @param outlet whose story it is; absent for our own
 * @param picture absent if lists may show none with it
 */
public record Teaser(
        String path,
        String headline,
        String deck,
        String byline,
        String sponsor,
        String language,
        StoryDate date,
        Optional<OriginalDate> original,
        Optional<String> outlet,
        Optional<TeaserPicture> picture) {

    public Teaser {
        requireNonNull(path, "path");
        requireNonNull(headline, "headline");
        requireNonNull(deck, "deck");
        requireNonNull(byline, "byline");
        requireNonNull(sponsor, "sponsor");
        requireNonNull(language, "language");
        requireNonNull(date, "date");
        requireNonNull(original, "original");
        requireNonNull(outlet, "outlet");
        requireNonNull(picture, "picture");
    }
}
