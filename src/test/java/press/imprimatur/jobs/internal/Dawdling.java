package press.imprimatur.jobs.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import press.imprimatur.jobs.Job;

/** Work for tests, of which one piece takes as long as a test wants it to. */
@ApplicationScoped
public class Dawdling implements Job {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private volatile boolean isDue;
    private volatile boolean isDone;

    /** From now on there is a piece to do. */
    public void fallDue() {
        isDue = true;
    }

    /** Waits until somebody is at it. */
    public void awaitBegin() throws InterruptedException {
        begun.await();
    }

    /** Lets who is at it end. */
    public void end() {
        mayEnd.countDown();
    }

    /** Whether it was done. */
    public boolean isDone() {
        return isDone;
    }

    @Override
    public Optional<Instant> nextDue() {
        return Optional.empty();
    }

    @Override
    public boolean doNext(Instant now) {
        if (!isDue) {
            return false;
        }
        isDue = false;
        begun.countDown();
        try {
            mayEnd.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        isDone = true;
        return true;
    }
}
