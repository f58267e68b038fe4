package press.imprimatur.kernel;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/**
 * Instants and days as people and scripts write them: ISO 8601, in the years 1 to 9999, which every
 * calendar, database and program that reads them holds.
 */
public interface PlainTime {

    /** The first of them. */
    Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    /** The last of them. */
    Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    /**
     * Reads {@code 2026-03-01T12:00:00Z}.
     *
     * @throws DateTimeParseException if it is none, or in no such year
     */
    static Instant instant(String text) {
        var at = Instant.parse(text.strip());
        if (!isUsual(at)) {
            throw new DateTimeParseException("not in the years 1 to 9999", text, 0);
        }
        return at;
    }

    /**
     * Reads {@code 2026-03-01}.
     *
     * @throws DateTimeParseException if it is none, or in no such year
     */
    static LocalDate day(String text) {
        var day = LocalDate.parse(text.strip());
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new DateTimeParseException("not in the years 1 to 9999", text, 0);
        }
        return day;
    }

    /**
     * Reads {@code 2026-03-01T12:00}, a space in place of the T, as the clocks of a zone show it.
     * Of an hour that they show twice it is the first.
     *
     * @throws DateTimeParseException if it is none, or in no such year
     * @throws DateTimeException if they skip it
     */
    static Instant moment(String text, ZoneId zone) {
        var shown = LocalDateTime.parse(text.strip().replace(' ', 'T'));
        if (zone.getRules().getValidOffsets(shown).isEmpty()) {
            throw new DateTimeException("the clocks skip it");
        }
        var at = shown.atZone(zone).toInstant();
        if (!isUsual(at)) {
            throw new DateTimeParseException("not in the years 1 to 9999", text, 0);
        }
        return at;
    }

    /** Writes an instant as {@link #moment} reads it, to the minute. */
    static String typed(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm").format(at.atZone(zone));
    }

    /** Whether it is in one of those years. */
    static boolean isUsual(Instant at) {
        return !at.isBefore(FIRST) && !at.isAfter(LAST);
    }
}
