package press.imprimatur.identity.internal;

import java.time.Duration;
import java.time.Instant;

/**
 * How long to wait after so many failures: nothing for the first few, then twice as long each time,
 * up to a limit. Forgotten after a day without a failure.
 */
enum Throttle {
    /** One account from one address: somebody mistypes, or guesses. */
    PAIR(5, Duration.ofMinutes(5)),
    /** One address, whatever the account; several people may share it. */
    ADDRESS(20, Duration.ofMinutes(15)),
    /** One account, whatever the address; not for addresses that have signed in to it before. */
    ACCOUNT(50, Duration.ofMinutes(15)),
    /** Letters to choose a password by, to one account. */
    LETTERS_TO(3, Duration.ofHours(4)),
    /** Letters to choose a password by, asked for from one address. */
    LETTERS_FROM(20, Duration.ofMinutes(15));

    static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);
    private static final int DOUBLINGS = 20;

    private final int free;
    private final Duration longest;

    Throttle(int free, Duration longest) {
        this.free = free;
        this.longest = longest;
    }

    Duration delayAfter(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        var delay = Duration.ofSeconds(1L << Math.min(failures - free, DOUBLINGS));
        return delay.compareTo(longest) > 0 ? longest : delay;
    }

    /** Hashed: people type their password where the user name belongs. */
    String bucket(String... what) {
        return name() + ":" + Secret.sha256(String.join("\n", what));
    }

    static int failuresAfter(int before, Instant last, Instant now) {
        return now.isAfter(last.plus(FORGOTTEN_AFTER)) ? 1 : before + 1;
    }
}
