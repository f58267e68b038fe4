package press.imprimatur.provenance.internal.style;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.AbsoluteUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import press.imprimatur.provenance.StyleEntry;

/**
 * What "yesterday" and the like mean, from the day of the original, in every language of which the
 * CLDR says how it calls them.
 */
final class RelativeTime {

    private static final Map<AbsoluteUnit, BiFunction<LocalDate, Integer, List<LocalDate>>> UNITS =
            Map.of(
                    AbsoluteUnit.DAY, (day, away) -> List.of(day.plusDays(away)),
                    AbsoluteUnit.WEEK, (day, away) -> week(day.plusWeeks(away)),
                    AbsoluteUnit.MONTH, (day, away) -> month(day.plusMonths(away)),
                    AbsoluteUnit.YEAR, (day, away) -> year(day.plusYears(away)));

    private static final Map<Direction, Integer> DIRECTIONS =
            Map.of(
                    Direction.LAST_2, -2,
                    Direction.LAST, -1,
                    Direction.THIS, 0,
                    Direction.NEXT, 1,
                    Direction.NEXT_2, 2);

    private static final Map<String, RelativeTime> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, Function<LocalDate, List<LocalDate>>> meant = new HashMap<>();

    private RelativeTime(String language) {
        var format = RelativeDateTimeFormatter.getInstance(Locale.forLanguageTag(language));
        UNITS.forEach((unit, days) ->
                DIRECTIONS.forEach((direction, away) -> {
                    var words = format.format(direction, unit);
                    if (words != null) {
                        meant.put(plain(words), day -> days.apply(day, away));
                    }
                }));
    }

    private static RelativeTime of(String language) {
        return KNOWN.computeIfAbsent(
                Locale.forLanguageTag(language).getLanguage(), RelativeTime::new);
    }

    /** Without what only tells where a line may break, and with one kind of apostrophe. */
    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[\\u200b\\u00ad]", "")
                .replace('\u2019', '\'');
    }

    /** Whether it is known which days are meant. */
    static boolean isKnown(StyleEntry entry) {
        return of(entry.language()).meant.containsKey(plain(entry.from()));
    }

    /**
     * What the entry's pattern says of all days that are meant; empty if it says several things.
     */
    static Optional<String> said(StyleEntry entry, LocalDate published) {
        var days = of(entry.language()).meant.get(plain(entry.from()));
        var pattern = Dates.formatter(entry.to(), entry.language());
        var said = days.apply(published).stream().map(pattern::format).distinct().limit(2).toList();
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
