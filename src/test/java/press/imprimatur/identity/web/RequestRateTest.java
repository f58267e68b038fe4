package press.imprimatur.identity.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import press.imprimatur.identity.TokenId;
import press.imprimatur.identity.TooManyRequests;

class RequestRateTest {

    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    private final RequestRate rate = new RequestRate();
    private final TokenId token = TokenId.next();

    @Test
    void letsABurstPassAndThenSaysHowLongToWait() {
        countAtNoon(60);

        assertThatThrownBy(() -> rate.count(token))
                .asInstanceOf(InstanceOfAssertFactories.type(TooManyRequests.class))
                .extracting(TooManyRequests::headers)
                .isEqualTo(Map.of("Retry-After", "1"));
    }

    @Test
    void letsOneMorePassForEverySecondWaited() {
        countAtNoon(60);
        rate.clock = Clock.offset(NOON, Duration.ofSeconds(2));

        rate.count(token);
        rate.count(token);

        assertThatThrownBy(() -> rate.count(token)).isInstanceOf(TooManyRequests.class);
    }

    @Test
    void countsEachTokenForItself() {
        countAtNoon(60);

        assertThatCode(() -> rate.count(TokenId.next())).doesNotThrowAnyException();
    }

    private void countAtNoon(int requests) {
        rate.perMinute = 60;
        rate.clock = NOON;
        for (var i = 0; i < requests; i++) {
            rate.count(token);
        }
    }
}
