package press.imprimatur.provenance.internal.style;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import press.imprimatur.provenance.StyleEntry;

/** What "yesterday" and the like mean, from the day of the original. */
final class RelativeTime {

    private static final Map<String, Function<LocalDate, List<LocalDate>>> MEANT =
            Map.ofEntries(
                    Map.entry("yesterday", day -> List.of(day.minusDays(1))),
                    Map.entry("today", List::of),
                    Map.entry("tomorrow", day -> List.of(day.plusDays(1))),
                    Map.entry("last week", day -> week(day.minusWeeks(1))),
                    Map.entry("this week", RelativeTime::week),
                    Map.entry("next week", day -> week(day.plusWeeks(1))),
                    Map.entry("last month", day -> month(day.minusMonths(1))),
                    Map.entry("this month", RelativeTime::month),
                    Map.entry("next month", day -> month(day.plusMonths(1))),
                    Map.entry("last year", day -> year(day.minusYears(1))),
                    Map.entry("this year", RelativeTime::year),
                    Map.entry("next year", day -> year(day.plusYears(1))));

    private RelativeTime() {}

    /** Whether it is known which days are meant. */
    static boolean isKnown(String words) {
        return MEANT.containsKey(words.toLowerCase(Locale.ROOT));
    }

    /**
     * What the entry's pattern says of all days that are meant; empty if it says several things.
     */
    static Optional<String> said(StyleEntry entry, LocalDate published) {
        var meant = MEANT.get(entry.from().toLowerCase(Locale.ROOT));
        var pattern = Dates.formatter(entry.to(), entry.language());
        var said =
                meant.apply(published).stream().map(pattern::format).distinct().limit(2).toList();
        return said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty();
    }

    private static List<LocalDate> week(LocalDate day) {
        var monday = day.with(previousOrSame(MONDAY));
        return monday.datesUntil(monday.plusWeeks(1)).toList();
    }

    private static List<LocalDate> month(LocalDate day) {
        var first = day.withDayOfMonth(1);
        return first.datesUntil(first.plusMonths(1)).toList();
    }

    private static List<LocalDate> year(LocalDate day) {
        var first = day.withDayOfYear(1);
        return first.datesUntil(first.plusYears(1)).toList();
    }
}
