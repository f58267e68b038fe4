package press.imprimatur.publishing.internal.rendering;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The months in which anything came out that is still here.
 *
 * @param months the latest first
 */
public record ArchiveView(Masthead masthead, List<YearMonth> months) {

    public ArchiveView {
        requireNonNull(masthead, "masthead");
        months = List.copyOf(months);
    }

    /** The same by years, the latest first. */
    public SortedMap<Year, List<YearMonth>> years() {
        var years = new TreeMap<Year, List<YearMonth>>(Comparator.reverseOrder());
        for (var month : months) {
            years.merge(Year.of(month.getYear()), List.of(month), ArchiveView::joined);
        }
        return years;
    }

    /** What a month is called. */
    public static String name(YearMonth month, Masthead masthead) {
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, masthead.locale());
    }

    /** The month that is written so, year first; empty if none is. */
    public static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException odd) {
            return Optional.empty();
        }
    }

    /** Where the stories of a month stand. */
    public static String path(YearMonth month) {
        return "/archive/%04d/%02d".formatted(month.getYear(), month.getMonthValue());
    }

    private static List<YearMonth> joined(List<YearMonth> some, List<YearMonth> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
