package press.imprimatur.media.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import press.imprimatur.media.PicturesBusy;

/**
 * Where pictures wait: one is read at a time, for each needs memory and a processor. The line is
 * short, because whoever stands in it holds a thread that readers need.
 */
@ApplicationScoped
class PictureQueue {

    private static final int LONGEST = 12;

    /** The server interrupts a request after a minute: some of it is left for the reading. */
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final Semaphore turn = new Semaphore(1, true);
    private final Semaphore places;
    private final Duration patience;

    PictureQueue() {
        this(LONGEST, PATIENCE);
    }

    PictureQueue(int longest, Duration patience) {
        this.places = new Semaphore(longest);
        this.patience = patience;
    }

    /**
     * @throws PicturesBusy if the line is full, or the turn does not come
     */
    <T> T inTurn(Supplier<T> work) {
        if (!places.tryAcquire()) {
            throw new PicturesBusy();
        }
        try {
            return afterTheOthers(work);
        } finally {
            places.release();
        }
    }

    private <T> T afterTheOthers(Supplier<T> work) {
        if (!comes()) {
            throw new PicturesBusy();
        }
        try {
            return work.get();
        } finally {
            turn.release();
        }
    }

    private boolean comes() {
        try {
            return turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException afterAMinute) {
            // Answered by the refusal; a thread that stays interrupted could not write it.
            return false;
        }
    }
}
