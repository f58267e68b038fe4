package press.imprimatur.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.identity.internal.Throttle.PAIR;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThrottleTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @ParameterizedTest(name = "after {0} failures {1} seconds")
    @CsvSource({"1, 0", "4, 0", "5, 1", "6, 2", "7, 4", "13, 256", "14, 300", "1000, 300"})
    void doublesTheDelayUpToALimit(int failures, long seconds) {
        assertThat(PAIR.delayAfter(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void forgetsFailuresAfterADay() {
        assertThat(Throttle.failuresAfter(7, NOON, NOON.plus(Duration.ofDays(1)))).isEqualTo(8);
        assertThat(Throttle.failuresAfter(7, NOON, NOON.plus(Duration.ofDays(1)).plusNanos(1)))
                .isEqualTo(1);
    }

    @Test
    void keepsNothingThatSomebodyTyped() {
        assertThat(PAIR.bucket("my secret password", "192.0.2.1"))
                .doesNotContain("secret", "192.0.2.1");
    }
}
