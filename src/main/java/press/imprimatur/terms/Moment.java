package press.imprimatur.terms;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** An instant as people read it: with the clock of the document and the name of its zone. */
public record Moment(Instant at, ZoneId zone) {

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    public Moment {
        requireNonNull(at, "at");
        requireNonNull(zone, "zone");
    }

    /** The zone of that name; UTC if there is none, for one that is gone. */
    public static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }

    /** For instance {@code 15 March 2026, 00:00 (Asia/Seoul)}. */
    @Override
    public String toString() {
        try {
            return WORDS.format(at.atZone(zone)) + " (" + nameOfZone() + ")";
        } catch (DateTimeException beyondEveryCalendar) {
            return at.toString();
        }
    }

    private String nameOfZone() {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.toString();
    }
}
