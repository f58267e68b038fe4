package press.imprimatur.nodes.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import press.imprimatur.nodes.DatabaseHealth;

/** Remembers when the database was last heard of, and how far its clock is ahead of ours. */
@ApplicationScoped
class DatabaseHeartbeat implements DatabaseHealth {

    static final Duration TOLERANCE = Duration.ofMillis(500);

    private static final long SILENCE = TimeUnit.SECONDS.toNanos(1);
    private static final long TRUSTED = TimeUnit.MINUTES.toNanos(1);

    /** What took longer says too little of the other clock. */
    private static final Duration LONGEST_ROUND = Duration.ofMillis(250);

    private final Clock clock;
    private final LongSupplier ticks;
    private final Runnable begin;
    private final CountDownLatch firstMeasure = new CountDownLatch(1);

    private volatile boolean hasBeaten;
    private volatile long lastBeat;
    private volatile long lastMeasured;
    private volatile long leadNanos;
    private volatile boolean isDatabaseAway;

    /** For the container, which wraps it. */
    protected DatabaseHeartbeat() {
        this(null, null, null);
    }

    @Inject
    DatabaseHeartbeat(Clock clock, Instance<Listener> listener) {
        this(clock, System::nanoTime, () -> listener.get().beginOnce());
    }

    DatabaseHeartbeat(Clock clock, LongSupplier ticks, Runnable begin) {
        this.clock = clock;
        this.ticks = ticks;
        this.begin = begin;
    }

    @Override
    public boolean beats() {
        return hasBeaten && ticks.getAsLong() - lastBeat < SILENCE;
    }

    @Override
    public boolean isDatabaseAway() {
        return isDatabaseAway;
    }

    @Override
    public boolean clockIsSound() {
        return isMeasured()
                && ticks.getAsLong() - lastMeasured < TRUSTED
                && Math.abs(leadNanos) <= TOLERANCE.toNanos();
    }

    @Override
    public Instant now() {
        var lead = leadNanos;
        return lead > 0 ? clock.instant().plusNanos(lead) : clock.instant();
    }

    // While the server starts somebody may ask before the first measurement was made.
    private boolean isMeasured() {
        if (firstMeasure.getCount() == 0) {
            return true;
        }
        begin.run();
        try {
            return firstMeasure.await(SILENCE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** How far the database's clock is ahead of ours; negative if it is behind. */
    Duration lead() {
        return Duration.ofNanos(leadNanos);
    }

    /** Everything that was told up to that tick has been heard. */
    void beatAt(long tick) {
        lastBeat = tick;
        hasBeaten = true;
    }

    void databaseIsAway(boolean away) {
        isDatabaseAway = away;
    }

    /**
     * @param before what our clock said when the database was asked
     * @param there what its clock said
     * @param after what ours said when the answer was here
     */
    void measured(Instant before, Instant there, Instant after) {
        var round = Duration.between(before, after);
        if (round.isNegative() || round.compareTo(LONGEST_ROUND) > 0) {
            return;
        }
        var lead = Duration.between(before.plus(round.dividedBy(2)), there);
        // As fine as the clock itself and PostgreSQL are, so that both compare alike.
        leadNanos = lead.truncatedTo(ChronoUnit.MICROS).toNanos();
        lastMeasured = ticks.getAsLong();
        firstMeasure.countDown();
    }
}
