package press.imprimatur.publishing.internal.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import press.imprimatur.provenance.OriginalDate;

class ShownTimeTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @Test
    void namesTheZone() {
        var instant = Instant.parse("2019-08-31T20:30:00Z");

        assertThat(ShownTime.of(instant, SEOUL, Locale.ENGLISH).text())
                .isEqualTo("1 September 2019, 05:30 (Asia/Seoul)");
        assertThat(ShownTime.of(instant, ZoneId.of("Etc/UTC"), Locale.ENGLISH).text())
                .isEqualTo("31 August 2019, 20:30 (UTC)");
        var said = new OriginalDate(OffsetDateTime.parse("2019-08-30T16:20:00Z"), false);
        assertThat(ShownTime.of(said, Locale.ENGLISH).text())
                .isEqualTo("30 August 2019, 16:20 (UTC)");
    }

    @Test
    void namesNoTimeOfADayThatHadNone() {
        var day = ShownTime.of(OriginalDate.day(LocalDate.of(2019, 8, 30)), Locale.ENGLISH);

        assertThat(day.text()).isEqualTo("30 August 2019");
        assertThat(day.machine()).isEqualTo("2019-08-30");
    }

    @Test
    void namesTheLastDayOfWhatEndsWithADay() {
        var end = Instant.parse("2027-03-14T15:00:00Z");

        assertThat(ShownTime.until(end, SEOUL, Locale.ENGLISH).text())
                .isEqualTo("14 March 2027 (Asia/Seoul)");
        assertThat(ShownTime.until(end, ZoneOffset.UTC, Locale.ENGLISH).text())
                .isEqualTo("14 March 2027, 15:00 (UTC)");
    }

    @Test
    void is_for_machines_to_the_second_because_html_takes_no_microseconds() {
        var at = Instant.parse("2026-03-01T08:05:09.694761Z");

        assertThat(ShownTime.of(at, SEOUL, Locale.ENGLISH).machine())
                .isEqualTo("2026-03-01T08:05:09Z");
        assertThat(ShownTime.until(at, SEOUL, Locale.ENGLISH).machine())
                .isEqualTo("2026-03-01T08:05:09Z");
    }
}
