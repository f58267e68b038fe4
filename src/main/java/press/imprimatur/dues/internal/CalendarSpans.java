package press.imprimatur.dues.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import press.imprimatur.dues.Due.Stretch;

/**
 * Calendar stretches, as contracts count them: months and quarters from January, weeks from Monday,
 * in the zone of the document.
 */
class CalendarSpans {

    private static final Map<String, Period> WORDS =
            Map.of(
                    "week", Period.ofWeeks(1),
                    "weekly", Period.ofWeeks(1),
                    "month", Period.ofMonths(1),
                    "monthly", Period.ofMonths(1),
                    "quarter", Period.ofMonths(3),
                    "quarterly", Period.ofMonths(3),
                    "year", Period.ofYears(1),
                    "yearly", Period.ofYears(1),
                    "annually", Period.ofYears(1));

    private static final LocalDate A_MONDAY = LocalDate.of(2001, 1, 1);

    private final Period length;
    private final ZoneId zone;

    private CalendarSpans(Period length, ZoneId zone) {
        this.length = length;
        this.zone = zone;
    }

    /** Reads {@code P3M} or {@code quarter}; empty if it says no stretch of time. */
    static Optional<CalendarSpans> of(String words, ZoneId zone) {
        var told = words.strip().toLowerCase(Locale.ROOT);
        var known = WORDS.get(told);
        try {
            var length = known == null ? Period.parse(told) : known;
            return length.isZero() || length.isNegative() || isEndless(length)
                    ? Optional.empty()
                    : Optional.of(new CalendarSpans(length.normalized(), zone));
        } catch (DateTimeParseException noPeriod) {
            return Optional.empty();
        }
    }

    /** Longer than anybody counts by, and than calendars reach. */
    private static boolean isEndless(Period length) {
        return length.toTotalMonths() > 12_000 || length.getDays() > 366_000;
    }

    /** By the month: what is owed by a time that nobody can read is better done too early. */
    static CalendarSpans ofOrMonthly(String words, ZoneId zone) {
        return of(words, zone).orElseGet(() -> new CalendarSpans(Period.ofMonths(1), zone));
    }

    Stretch containing(Instant at) {
        var first = beginning(at.atZone(zone).toLocalDate());
        return new Stretch(start(first), start(first.plus(length)));
    }

    private LocalDate beginning(LocalDate day) {
        var months = length.toTotalMonths();
        if (months > 0) {
            var since = day.getYear() * 12L + day.getMonthValue() - 1;
            var first = since - Math.floorMod(since, months);
            return LocalDate.of((int) (first / 12), (int) (first % 12) + 1, 1);
        }
        var days = day.toEpochDay() - A_MONDAY.toEpochDay();
        return day.minusDays(Math.floorMod(days, (long) length.getDays()));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
