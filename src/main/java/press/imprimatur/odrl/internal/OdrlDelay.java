package press.imprimatur.odrl.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;

/** A stretch of time that runs from an event. */
final class OdrlDelay {

    private OdrlDelay() {}

    /**
     * When it is over, in calendar days of UTC if it is counted in days.
     *
     * @throws java.time.DateTimeException if it is none, or ends after all time
     */
    static Instant after(Instant event, String duration) {
        return duration.startsWith("PT")
                ? event.plus(Duration.parse(duration))
                : event.atZone(ZoneOffset.UTC).plus(Period.parse(duration)).toInstant();
    }
}
