package press.imprimatur.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.media.PictureId;
import press.imprimatur.sources.OutletId;

/**
 * Something that was found.
 *
 * @param id its name, as the module that keeps it knows it
 * @param isNamed whether the question was its very address or id
 * @param title what it is called; the words that were asked for are marked
 * @param extract where in it the words stand, else how it begins; may be empty
 * @param states how it stands as of now; none if it has no states, two if it is out and the desk
 *     has changed it since
 * @param endsAt when what is live or granted ends by itself, UTC; empty if it does not
 * @param author its byline, or who granted it; empty if there is none
 * @param language a BCP 47 tag; empty if it has none
 * @param picture one to show beside it
 * @param changedAt when it was changed last, UTC
 */
public record Found(
        FoundKind kind,
        UUID id,
        boolean isNamed,
        Marked title,
        Marked extract,
        List<FoundState> states,
        Optional<Instant> endsAt,
        Optional<OutletId> outlet,
        String author,
        String language,
        Optional<PictureId> picture,
        Instant changedAt) {

    public Found {
        states = List.copyOf(states);
    }
}
