package press.imprimatur.publishing.internal.serving;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Keeps readers from waiting, all of them, for a database that may not answer: few ask it at a
 * time, and after no answer nobody does for a while.
 */
final class CircuitBreaker {

    private static final int AT_ONCE = 4;
    private static final long LONGEST_QUEUE_MILLIS = 250;

    private final Semaphore asking = new Semaphore(AT_ONCE);
    private final long rest;
    private final LongSupplier ticks;
    private volatile boolean isSilent;
    private volatile long silentSince;

    /** Says that the database was not asked; carries no trace, for it is an answer. */
    static final class NotAsked extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotAsked() {
            super("the database did not answer a moment ago", null, false, false);
        }
    }

    /**
     * @param ticks nanoseconds from anywhere on: no clock, which may be set
     */
    CircuitBreaker(Duration rest, LongSupplier ticks) {
        this.rest = rest.toNanos();
        this.ticks = ticks;
    }

    /**
     * @throws NotAsked if it did not answer a moment ago, or enough are waiting for it
     */
    <T> T asked(Supplier<T> question) {
        if (rests() || !mayAsk()) {
            throw new NotAsked();
        }
        try {
            var answer = question.get();
            isSilent = false;
            return answer;
        } catch (RuntimeException silent) {
            silentSince = ticks.getAsLong();
            isSilent = true;
            throw silent;
        } finally {
            asking.release();
        }
    }

    private boolean rests() {
        return isSilent && ticks.getAsLong() - silentSince < rest;
    }

    private boolean mayAsk() {
        try {
            return asking.tryAcquire(LONGEST_QUEUE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
