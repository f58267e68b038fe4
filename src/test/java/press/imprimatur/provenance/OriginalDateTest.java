package press.imprimatur.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginalDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-08-30T16:20:00-04:00",
                "2019-08-30T16:20:00Z",
                "1955-01-01T00:00:00.123456789+05:30"
            })
    void reads_the_moment_that_it_writes(String moment) {
        var date = new OriginalDate(OffsetDateTime.parse(moment), false);

        assertThat(OriginalDate.read(date.written())).isEqualTo(date);
    }

    @Test
    void reads_the_day_that_it_writes() {
        var day = OriginalDate.day(LocalDate.of(2019, 8, 30));

        assertThat(OriginalDate.read(day.written())).isEqualTo(day);
    }

    @Test
    void reads_nothing_else() {
        assertThatThrownBy(() -> OriginalDate.read("August 30, 2019"))
                .isInstanceOf(DateTimeParseException.class);
        assertThatThrownBy(() -> OriginalDate.read("2019-08-30T16:20:00"))
                .isInstanceOf(DateTimeParseException.class);
    }
}
