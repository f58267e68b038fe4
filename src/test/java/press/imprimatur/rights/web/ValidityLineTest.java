package press.imprimatur.rights.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.imprimatur.rights.EffectiveState;
import press.imprimatur.terms.InstrumentState;

class ValidityLineTest {

    private static final Instant GRANTED = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-01-09T00:00:00Z");

    @Test
    void ends_some_time_after_the_last_that_is_known() {
        var end = Instant.parse("2026-02-10T00:00:00Z");

        assertThat(ValidityLine.last(List.of(until(end)), NOW))
                .isEqualTo(Instant.parse("2026-04-21T00:00:00Z"));
    }

    @Test
    void is_drawn_whatever_years_terms_of_earlier_versions_name() {
        assertThat(ValidityLine.last(List.of(until(Instant.MAX)), NOW))
                .isEqualTo(ValidityLine.last(List.of(until(NOW)), NOW));
    }

    private static ValidityStretch until(Instant end) {
        return new ValidityStretch(
                InstrumentState.GRANTED,
                Optional.of(EffectiveState.ACTIVE),
                GRANTED,
                Optional.of(end));
    }
}
