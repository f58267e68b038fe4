package press.imprimatur.terms;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A limit that runs from an event: "30 days" after our first publication, "within 90 days of
 * original publication". Counted in calendar days of the document's zone; the end is excluded.
 */
public record TimeLimit(Period length, ZoneId zone) {

    public TimeLimit {
        requireNonNull(length, "length");
        zone = zone == null ? ZoneOffset.UTC : zone;
        if (length.isZero() || length.isNegative()) {
            throw new IllegalArgumentException("a limit lasts at least a day: " + length);
        }
    }

    /** So many days, counted in UTC. */
    public static TimeLimit days(int days) {
        return new TimeLimit(Period.ofDays(days), ZoneOffset.UTC);
    }

    /** When it ends if it began then; empty if no calendar reaches so far. */
    public Optional<Instant> after(Instant event) {
        try {
            return Optional.of(event.atZone(zone).plus(length).toInstant());
        } catch (DateTimeException | ArithmeticException beyondEveryCalendar) {
            return Optional.empty();
        }
    }

    /** For instance {@code 30 days}, or {@code 1 year and 6 months}. */
    @Override
    public String toString() {
        return inWords(length);
    }

    /** A length as people say it. */
    public static String inWords(Period length) {
        return Stream.of(
                        words(length.getYears(), "year"),
                        words(length.getMonths(), "month"),
                        words(length.getDays(), "day"))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" and "));
    }

    private static String words(int many, String unit) {
        return switch (many) {
            case 0 -> "";
            case 1 -> "1 " + unit;
            default -> many + " " + unit + "s";
        };
    }
}
