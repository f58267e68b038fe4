package press.imprimatur.rights;

import static java.util.Objects.requireNonNull;

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

    /** For instance {@code 15 March 2026, 00:00 (Asia/Seoul)}. */
    @Override
    public String toString() {
        return WORDS.format(at.atZone(zone)) + " (" + nameOfZone() + ")";
    }

    private String nameOfZone() {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.toString();
    }
}
