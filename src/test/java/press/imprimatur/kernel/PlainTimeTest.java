package press.imprimatur.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Moments as people write them, by the clocks of a place. */
class PlainTimeTest {

    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-05T06:00", "2027-01-05 06:00", " 2027-01-05T06:00:00 "})
    void isReadByTheClocksOfItsPlace(String typed) {
        assertThat(PlainTime.moment(typed, PRAGUE))
                .isEqualTo(Instant.parse("2027-01-05T05:00:00Z"));
    }

    @Test
    void isWrittenAsItIsRead() {
        var at = Instant.parse("2027-01-05T05:00:42Z");

        assertThat(PlainTime.typed(at, PRAGUE)).isEqualTo("2027-01-05T06:00");
        assertThat(PlainTime.moment(PlainTime.typed(at, PRAGUE), PRAGUE))
                .isEqualTo(Instant.parse("2027-01-05T05:00:00Z"));
    }

    @Test
    void isTheFirstOfTwoThatTheClocksShow() {
        assertThat(PlainTime.moment("2026-10-25T02:30", PRAGUE))
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void isNoneThatTheClocksSkip() {
        assertThatThrownBy(() -> PlainTime.moment("2027-03-28T02:30", PRAGUE))
                .isInstanceOf(DateTimeException.class)
                .isNotInstanceOf(DateTimeParseException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "2027-13-01T06:00", "+12027-01-05T06:00"})
    void isNoneThatNobodyMeans(String typed) {
        assertThatThrownBy(() -> PlainTime.moment(typed, PRAGUE))
                .isInstanceOf(DateTimeParseException.class);
    }
}
