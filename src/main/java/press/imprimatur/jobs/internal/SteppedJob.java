package press.imprimatur.jobs.internal;

import static java.lang.System.Logger.Level.WARNING;

import java.time.Instant;
import java.util.Optional;
import press.imprimatur.jobs.Job;
import press.imprimatur.jobs.JobInSteps;

/** Takes the steps one after the other, outside of any transaction. */
record SteppedJob<T>(JobInSteps<T> steps) implements Job {

    private static final System.Logger LOG = System.getLogger(SteppedJob.class.getName());

    @Override
    public Optional<Instant> nextDue() {
        return steps.nextDue();
    }

    @Override
    public boolean doNext(Instant now) {
        var taken = steps.take(now);
        taken.ifPresent(piece -> attempt(piece, now));
        return taken.isPresent();
    }

    private void attempt(T piece, Instant now) {
        try {
            steps.perform(piece, now);
        } catch (RuntimeException failure) {
            LOG.log(WARNING, steps.name() + " failed, and is tried again: " + piece, failure);
            steps.failed(piece, String.valueOf(failure.getMessage()), now);
        }
    }
}
