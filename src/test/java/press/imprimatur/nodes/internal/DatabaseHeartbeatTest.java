package press.imprimatur.nodes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DatabaseHeartbeatTest {

    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

    private final AtomicLong ticks = new AtomicLong(-50);
    private final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    private final DatabaseHeartbeat heart = new DatabaseHeartbeat(clock, ticks::get, () -> {});

    @Test
    void beatsOnlyForASecondAfterTheDatabaseWasHeardOf() {
        assertThat(heart.beats()).isFalse();

        heart.beatAt(ticks.get());

        assertThat(heart.beats()).isTrue();
        ticks.addAndGet(Duration.ofSeconds(1).toNanos() - 1);
        assertThat(heart.beats()).isTrue();
        ticks.incrementAndGet();
        assertThat(heart.beats()).isFalse();
    }

    @Test
    void goesByTheLaterOfTheTwoClocks() {
        measured(Duration.ofMillis(300));
        assertThat(heart.now()).isEqualTo(NOON.plusMillis(300));

        measured(Duration.ofMillis(-300));
        assertThat(heart.now()).isEqualTo(NOON);
    }

    @Test
    void trustsNoClockThatIsHalfASecondOff() {
        measured(Duration.ofMillis(500));
        assertThat(heart.clockIsSound()).isTrue();

        measured(Duration.ofMillis(501));
        assertThat(heart.clockIsSound()).isFalse();

        measured(Duration.ofMillis(-501));
        assertThat(heart.clockIsSound()).isFalse();
    }

    @Test
    void trustsNoClockThatWasNeverMeasuredOrNotForAMinute() {
        assertThat(heart.clockIsSound()).isFalse();

        measured(Duration.ZERO);
        assertThat(heart.clockIsSound()).isTrue();
        ticks.addAndGet(Duration.ofMinutes(1).toNanos());

        assertThat(heart.clockIsSound()).isFalse();
    }

    @Test
    void learnsNothingFromAnAnswerThatTookTooLong() {
        heart.measured(NOON, NOON.plusSeconds(30), NOON.plusSeconds(1));

        assertThat(heart.now()).isEqualTo(NOON);
    }

    private void measured(Duration ahead) {
        heart.measured(NOON, NOON.plus(ahead), NOON);
    }
}
