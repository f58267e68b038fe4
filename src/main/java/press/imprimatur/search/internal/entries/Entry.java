package press.imprimatur.search.internal.entries;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.media.PictureId;
import press.imprimatur.search.FoundState;
import press.imprimatur.sources.OutletId;

/**
 * What is entered of a thing.
 *
 * @param title what it is called
 * @param body what else of it can be looked for, as people read it
 * @param addresses absolute ones where it is, or was, found; a host alone is one too
 * @param author its byline, or who granted it; can be looked for too
 * @param dictionary in which its words are stemmed
 * @param language of a story: its BCP 47 tag; empty for all else
 */
record Entry(
        String title,
        String body,
        List<String> addresses,
        List<FoundState> states,
        Optional<Instant> endsAt,
        Optional<OutletId> outlet,
        String author,
        String language,
        String dictionary,
        Optional<PictureId> picture,
        Instant changedAt) {

    UUID outletName() {
        return outlet.map(OutletId::value).orElse(null);
    }

    UUID pictureName() {
        return picture.map(PictureId::value).orElse(null);
    }
}
