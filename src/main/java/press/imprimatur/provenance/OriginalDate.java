package press.imprimatur.provenance;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * When an original was published, as it says itself.
 *
 * @param at the moment, with the offset from UTC that the original wrote; of a mere day its first
 *     moment in UTC
 * @param dayOnly whether the original names a day and no time
 */
public record OriginalDate(OffsetDateTime at, boolean dayOnly) implements Serializable {

    public OriginalDate {
        requireNonNull(at, "at");
    }

    /** A day without a time. */
    public static OriginalDate day(LocalDate day) {
        return new OriginalDate(day.atStartOfDay().atOffset(ZoneOffset.UTC), true);
    }

    /** The moment. */
    public Instant instant() {
        return at.toInstant();
    }
}
