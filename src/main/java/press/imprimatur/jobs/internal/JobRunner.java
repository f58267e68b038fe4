package press.imprimatur.jobs.internal;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import press.imprimatur.jobs.Job;
import press.imprimatur.jobs.JobDue;
import press.imprimatur.jobs.JobIdentity;
import press.imprimatur.jobs.JobInSteps;
import press.imprimatur.nodes.DatabaseHealth;

/**
 * Sleeps until the earliest piece of work is due, has everything done that is, and sleeps again. It
 * never sleeps for longer than it was told to, for another node may have planned something and died
 * before it could do it. Nothing that readers get depends on it: serving asks the clock itself.
 */
@ApplicationScoped
class JobRunner {

    private static final System.Logger LOG = System.getLogger(JobRunner.class.getName());

    /** Between two stretches of a long list others have a turn. */
    private static final int STRETCH = 500;

    /**
     * From one round to the next. So work which fails at once, and work of others that is locked,
     * is not asked for all the time; and what comes up many times within a moment is one round.
     */
    private static final Duration SHORTEST = Duration.ofMillis(200);

    /** Of somebody who stops the server. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Resource ManagedScheduledExecutorService executor;
    @Inject @Any Instance<Job> whole;
    @Inject @Any Instance<JobInSteps<?>> stepped;
    @Inject DatabaseHealth pulse;
    @Inject JobIdentity identity;
    @Inject JobSettings settings;

    private final Object arming = new Object();
    private ScheduledFuture<?> alarm;
    private Instant armedFor = Instant.MAX;
    private long begun = System.nanoTime() - SHORTEST.toNanos();
    private int rounds;
    private volatile boolean isPaused;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        wakeAt(pulse.now());
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobDue due) {
        wakeAt(due.at());
    }

    /**
     * Lets everything lie until it is wound up again. What a round is at is finished first, so that
     * it does not find its database gone, or its hour changed.
     */
    @PreDestroy
    void pause() {
        synchronized (arming) {
            isPaused = true;
            if (alarm != null) {
                alarm.cancel(false);
            }
            armedFor = Instant.MAX;
            awaitRounds(System.nanoTime() + PATIENCE.toNanos());
        }
    }

    void windUp() {
        synchronized (arming) {
            isPaused = false;
        }
        wakeAt(pulse.now());
    }

    private void wakeAt(Instant at) {
        synchronized (arming) {
            if (isPaused || !at.isBefore(armedFor)) {
                return;
            }
            if (alarm != null) {
                alarm.cancel(false);
            }
            armedFor = at;
            var left = Duration.between(pulse.now(), at);
            var wait = Math.max(bounded(left).toMillis(), rest());
            alarm = executor.schedule(this::wake, wait, TimeUnit.MILLISECONDS);
        }
    }

    /** What is left of the moment since a round began, in milliseconds, whatever the clock says. */
    private long rest() {
        return SHORTEST.toMillis() - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    private Duration bounded(Duration left) {
        var longest = settings.longestSleep();
        if (left.compareTo(longest) > 0) {
            return longest;
        }
        // A millisecond more: woken early it would find nothing due.
        return left.isNegative() ? Duration.ZERO : left.plusMillis(1);
    }

    private void awaitRounds(long until) {
        try {
            var left = until - System.nanoTime();
            while (rounds > 0 && left > 0) {
                TimeUnit.NANOSECONDS.timedWait(arming, left);
                left = until - System.nanoTime();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void wake() {
        synchronized (arming) {
            armedFor = Instant.MAX;
            if (isPaused) {
                return;
            }
            begun = System.nanoTime();
            rounds++;
        }
        try {
            wakeAt(identity.actFor(this::doRound));
        } finally {
            synchronized (arming) {
                rounds--;
                arming.notifyAll();
            }
        }
    }

    /** All that there are, whoever declared them. */
    Stream<Job> jobs() {
        return Stream.concat(whole.stream(), stepped.stream().map(SteppedJob::new));
    }

    private Instant doRound() {
        return jobs().map(this::doWhatIsDue).min(Instant::compareTo).orElseGet(this::longestSleep);
    }

    /** When there is more of it to do; what fails is not begun again at once. */
    private Instant doWhatIsDue(Job work) {
        try {
            var left = STRETCH;
            while (left > 0 && !isPaused && work.doNext(pulse.now())) {
                left--;
            }
            var soonest = pulse.now().plus(SHORTEST);
            return work.nextDue()
                    .map(due -> due.isBefore(soonest) ? soonest : due)
                    .orElseGet(this::longestSleep);
        } catch (RuntimeException failure) {
            LOG.log(WARNING, "What is due cannot be done now; it is tried again", failure);
            return longestSleep();
        }
    }

    private Instant longestSleep() {
        return pulse.now().plus(settings.longestSleep());
    }
}
