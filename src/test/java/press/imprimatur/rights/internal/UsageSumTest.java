package press.imprimatur.rights.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.imprimatur.kernel.WorkId;

class UsageSumTest {

    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
    private static final WorkId STORY = WorkId.next();

    private final UsageSum sum = new UsageSum();

    @Test
    void countsAPageItsFeedAndACorrectionOnce() {
        sum.add(STORY, NOON, true, null);
        sum.add(STORY, NOON, true, null);
        sum.add(STORY, NOON.plusSeconds(60), true, null);

        assertThat(sum.usage().broughtOut()).isEqualTo(Map.of(STORY, NOON));
        assertThat(sum.usage().live()).containsExactly(STORY);
    }

    @Test
    void countsAgainWhatWasTakenDownAndBroughtOutAgain() {
        var down = NOON.plusSeconds(30);
        sum.add(STORY, NOON, true, down);
        sum.add(STORY, down, true, null);
        sum.add(STORY, NOON.plusSeconds(60), true, null);

        assertThat(sum.usage().broughtOut()).isEqualTo(Map.of(STORY, down));
        assertThat(sum.usage().live()).containsExactly(STORY);
    }

    @Test
    void doesNotCountAgainWhatWasOnlyHidden() {
        sum.add(STORY, NOON, true, NOON.plusSeconds(30));
        sum.add(STORY, NOON.plusSeconds(60), false, NOON.plusSeconds(90));

        assertThat(sum.usage().broughtOut()).isEqualTo(Map.of(STORY, NOON));
        assertThat(sum.usage().live()).isEmpty();
    }

    @Test
    void countsWhatCameBackUnderAnInstrumentThatItHadNotComeOutUnder() {
        sum.add(STORY, NOON, false, null);

        assertThat(sum.usage().broughtOut()).isEqualTo(Map.of(STORY, NOON));
    }
}
