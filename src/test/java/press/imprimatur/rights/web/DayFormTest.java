package press.imprimatur.rights.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.imprimatur.kernel.FieldRefused;

class DayFormTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant AFTERNOON = Instant.parse("2026-11-28T15:00:00Z");

    @Test
    void what_was_done_on_a_day_that_is_over_was_done_by_its_last_moment() {
        assertThat(lastMoment("2026-11-27"))
                .contains(Instant.parse("2026-11-27T23:00:00Z").minusMillis(1));
    }

    @Test
    void what_was_done_today_was_done_by_now() {
        assertThat(lastMoment("2026-11-28")).contains(AFTERNOON);
    }

    @Test
    void a_day_that_is_to_come_is_not_taken_for_now() {
        assertThat(lastMoment("2026-11-29"))
                .hasValueSatisfying(at -> assertThat(at).isAfter(AFTERNOON));
    }

    @Test
    void no_day_is_no_moment_and_words_are_refused_at_their_field() {
        assertThat(lastMoment(" ")).isEmpty();
        assertThatThrownBy(() -> lastMoment("last week"))
                .isInstanceOfSatisfying(
                        FieldRefused.class,
                        refused -> assertThat(refused.field()).contains("cured"));
    }

    private static Optional<Instant> lastMoment(String typed) {
        return DayForm.lastMoment("cured", typed, BERLIN, AFTERNOON);
    }
}
