package press.imprimatur.provenance;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the house style has to know of a text.
 *
 * @param language BCP 47 tag of the text; empty if nobody knows
 * @param published the day of the original, from which "yesterday" runs; absent if nobody knows
 * @param at whose version of the house style counts: of what is out, that of when it came out
 */
public record StyleContext(String language, Optional<LocalDate> published, Instant at) {

    public StyleContext {
        requireNonNull(language, "language");
        published = published == null ? Optional.empty() : published;
        requireNonNull(at, "at");
    }
}
