package press.imprimatur.dues.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarSpansTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");

    @ParameterizedTest
    @CsvSource({
        "P1M,       2026-03-14, 2026-03-01, 2026-04-01",
        "month,     2026-12-31, 2026-12-01, 2027-01-01",
        "Quarterly, 2026-03-31, 2026-01-01, 2026-04-01",
        "P3M,       2026-04-01, 2026-04-01, 2026-07-01",
        "P12M,      2026-08-09, 2026-01-01, 2027-01-01",
        "year,      2026-08-09, 2026-01-01, 2027-01-01",
        "week,      2026-11-25, 2026-11-23, 2026-11-30",
        "P14D,      2026-11-25, 2026-11-16, 2026-11-30"
    })
    void countsAsTheCalendarDoes(String words, LocalDate day, LocalDate from, LocalDate until) {
        var span = CalendarSpans.of(words, SEOUL).orElseThrow();

        var stretch = span.containing(day.atTime(12, 0).atZone(SEOUL).toInstant());

        assertThat(stretch.from()).isEqualTo(from.atStartOfDay(SEOUL).toInstant());
        assertThat(stretch.until()).isEqualTo(until.atStartOfDay(SEOUL).toInstant());
    }

    @Test
    void beginsTheNextWhereTheLastEndsAcrossAChangeOfClocks() {
        var months = CalendarSpans.of("month", PRAGUE).orElseThrow();
        var march = months.containing(LocalDate.of(2026, 3, 5).atStartOfDay(PRAGUE).toInstant());

        var april = months.containing(march.until());

        assertThat(april.from()).isEqualTo(march.until());
        assertThat(april.from()).isEqualTo(java.time.Instant.parse("2026-03-31T22:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "article", "word", "P0D", "P-1M", "once"})
    void saysThatItIsNoStretchOfTime(String words) {
        assertThat(CalendarSpans.of(words, SEOUL)).isEmpty();
    }
}
