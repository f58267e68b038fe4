package press.imprimatur.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something to become so, and fails if it does not in time. */
public interface Soon {

    private static boolean becomes(BooleanSupplier so, Duration longest) {
        var end = System.nanoTime() + longest.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                return false;
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        return true;
    }

    /** Within that time. */
    static void within(Duration longest, BooleanSupplier so) {
        assertThat(becomes(so, longest)).as("becomes so within %s", longest).isTrue();
    }

    /** Within as long as a busy machine may take. */
    static void until(BooleanSupplier so) {
        within(Duration.ofSeconds(30), so);
    }
}
