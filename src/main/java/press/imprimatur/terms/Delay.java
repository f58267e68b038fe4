package press.imprimatur.terms;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/**
 * How long to wait after the original was published: so many hours, so many days by the clock of a
 * zone, or to the beginning of a later day there ("not before the next calendar day in Seoul").
 */
public record Delay(int count, Unit unit, ZoneId zone) {

    public Delay {
        requireNonNull(unit, "unit");
        zone = zone == null ? ZoneOffset.UTC : zone;
        if (count < 1) {
            throw new IllegalArgumentException("nobody waits for less than one: " + count);
        }
    }

    /** When it is over if it began then; empty if no calendar reaches so far. */
    public Optional<Instant> after(Instant event) {
        try {
            var there = event.atZone(zone);
            return Optional.of(
                    switch (unit) {
                        case HOURS -> event.plus(Duration.ofHours(count));
                        case DAYS -> there.plusDays(count).toInstant();
                        case CALENDAR_DAYS ->
                                there.toLocalDate().plusDays(count).atStartOfDay(zone).toInstant();
                    });
        } catch (DateTimeException | ArithmeticException beyondEveryCalendar) {
            return Optional.empty();
        }
    }

    /** For instance {@code 24 hours} or {@code 1 calendar days}. */
    @Override
    public String toString() {
        return count + " " + unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What is counted. */
    public enum Unit {
        HOURS,
        /** To the same time of a later day. */
        DAYS,
        /** To the beginning of a later day. */
        CALENDAR_DAYS;

        /** The message key of its name: {@code rights.delay.HOURS}. */
        public String key() {
            return "rights.delay." + name();
        }
    }
}
