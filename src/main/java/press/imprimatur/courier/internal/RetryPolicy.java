package press.imprimatur.courier.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.courier.Hindrance;

/** When a letter is tried again, and when it is given up. */
class RetryPolicy {

    /** Longer than any try can take: whoever holds a letter for longer is dead. */
    static final Duration HELD_AT_MOST = Duration.ofMinutes(15);

    /** How long a letter is tried, from its first try. */
    static final Duration TRIED_FOR = Duration.ofDays(1);

    private static final int REFUSED_FOR_GOOD = 500;

    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofMinutes(30),
                    Duration.ofHours(1),
                    Duration.ofHours(2));

    private RetryPolicy() {}

    /**
     * When to try again after the attempt given, which has just failed; empty if it is to be given
     * up: its time is over, or the mail server said that it will never take it.
     */
    static Optional<Instant> next(int attempt, Instant now, Instant giveUpAt, NotDelivered why) {
        if (isForGood(why)) {
            return Optional.empty();
        }
        var next = now.plus(PAUSES.get(Math.min(attempt, PAUSES.size()) - 1));
        return next.isAfter(giveUpAt) ? Optional.empty() : Optional.of(next);
    }

    /**
     * A server that refuses an address or a letter with 5xx means it (RFC 5321, 4.2.1). One that
     * cannot be reached, encrypts badly or refuses our password is mended by people, so the letter
     * waits for them.
     */
    private static boolean isForGood(NotDelivered why) {
        var ours =
                why.hindrance() == Hindrance.ADDRESS_REFUSED
                        || why.hindrance() == Hindrance.LETTER_REFUSED;
        return ours && why.code().filter(code -> code >= REFUSED_FOR_GOOD).isPresent();
    }
}
