package press.imprimatur.provenance;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

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

    /** As RFC 3339 writes it: a day as {@code full-date}, a moment with the offset it was given. */
    public String written() {
        return dayOnly
                ? at.toLocalDate().toString()
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
    }

    /**
     * Reads what {@link #written} writes.
     *
     * @throws java.time.format.DateTimeParseException if it is none
     */
    public static OriginalDate read(String written) {
        return written.indexOf('T') < 0
                ? day(LocalDate.parse(written))
                : new OriginalDate(OffsetDateTime.parse(written), false);
    }

    /** The moment. */
    public Instant instant() {
        return at.toInstant();
    }
}
