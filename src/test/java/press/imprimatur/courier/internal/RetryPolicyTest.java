package press.imprimatur.courier.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import press.imprimatur.courier.Hindrance;

class RetryPolicyTest {

    private static final Instant FIRST = Instant.parse("2026-03-14T09:00:00Z");
    private static final Instant GIVE_UP = FIRST.plus(RetryPolicy.TRIED_FOR);
    private static final NotDelivered DOWN = new NotDelivered(Hindrance.UNREACHABLE, null);

    @Test
    void growsItsPausesAndEndsWithinADay() {
        var tries = new ArrayList<Instant>();

        for (var next = FIRST; next != null; ) {
            tries.add(next);
            next = RetryPolicy.next(tries.size(), next, GIVE_UP, DOWN).orElse(null);
        }

        assertThat(tries).hasSizeBetween(12, 30).isSorted();
        assertThat(Duration.between(tries.get(0), tries.get(1))).isEqualTo(Duration.ofSeconds(30));
        assertThat(tries.get(tries.size() - 1)).isBeforeOrEqualTo(GIVE_UP);
    }

    @Test
    void givesUpAtOnceWhenAnAddressIsRefusedForGood() {
        var refused = new NotDelivered(Hindrance.ADDRESS_REFUSED, 550);

        assertThat(RetryPolicy.next(1, FIRST, GIVE_UP, refused)).isEmpty();
    }

    @Test
    void triesAgainWhenAnAddressIsRefusedForNow() {
        var refused = new NotDelivered(Hindrance.ADDRESS_REFUSED, 450);

        assertThat(RetryPolicy.next(1, FIRST, GIVE_UP, refused)).isPresent();
    }

    @Test
    void waitsForPeopleWhenThePasswordIsWrong() {
        var refused = new NotDelivered(Hindrance.SIGN_IN_REFUSED, 535);

        assertThat(RetryPolicy.next(1, FIRST, GIVE_UP, refused)).isPresent();
    }
}
