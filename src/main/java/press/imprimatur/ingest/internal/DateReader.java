package press.imprimatur.ingest.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import press.imprimatur.provenance.OriginalDate;

/** Reads dates as pages write them: ISO 8601 with its common slips, and RFC 1123. */
final class DateReader {

    private static final DateTimeFormatter ISO =
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .append(DateTimeFormatter.ISO_LOCAL_DATE)
                    .optionalStart()
                    .appendPattern("['T'][' ']HH:mm[:ss]")
                    .optionalStart()
                    .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
                    .optionalEnd()
                    .appendPattern("[' ']")
                    .optionalStart()
                    .appendOffset("+HH:MM", "Z")
                    .optionalEnd()
                    .optionalStart()
                    .appendOffset("+HHMM", "Z")
                    .optionalEnd()
                    .optionalStart()
                    .appendOffset("+HH", "Z")
                    .optionalEnd()
                    .optionalEnd()
                    .toFormatter(Locale.ROOT);

    private DateReader() {}

    /** The date; empty if it is none. A time without an offset is taken for UTC. */
    static Optional<OriginalDate> read(String written) {
        try {
            var parsed =
                    ISO.parseBest(
                            written.strip(),
                            OffsetDateTime::from,
                            LocalDateTime::from,
                            LocalDate::from);
            return Optional.of(date(parsed));
        } catch (DateTimeException notIso) {
            return rfc1123(written);
        }
    }

    /** Whether it names a time but does not say where. */
    static boolean lacksOffset(String written) {
        try {
            return ISO.parseBest(
                            written.strip(),
                            OffsetDateTime::from,
                            LocalDateTime::from,
                            LocalDate::from)
                    instanceof LocalDateTime;
        } catch (DateTimeException notIso) {
            return false;
        }
    }

    private static OriginalDate date(TemporalAccessor parsed) {
        if (parsed instanceof OffsetDateTime at) {
            return new OriginalDate(at, false);
        }
        if (parsed instanceof LocalDateTime local) {
            return new OriginalDate(local.atOffset(ZoneOffset.UTC), false);
        }
        return OriginalDate.day((LocalDate) parsed);
    }

    private static Optional<OriginalDate> rfc1123(String written) {
        try {
            var at = ZonedDateTime.parse(written.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(new OriginalDate(at.toOffsetDateTime(), false));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
