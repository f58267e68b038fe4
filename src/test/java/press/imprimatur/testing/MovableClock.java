package press.imprimatur.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The Clock of the container tests: runs like any other until a test stops it at an instant, so
 * that "the instant at which the window ends" can be tried, and no test waits for it.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class MovableClock extends Clock {

    /** As fine as the product's own clock. */
    private static final Clock RUNNING = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));

    private final AtomicReference<Instant> stoppedAt = new AtomicReference<>();

    /** Stops at an instant. */
    public void stopAt(Instant instant) {
        stoppedAt.set(instant);
    }

    /** Stops, that much later than it says now. */
    public void advance(Duration duration) {
        stopAt(instant().plus(duration));
    }

    /** Runs again. */
    public void run() {
        stoppedAt.set(null);
    }

    /** How far it is from where it would be if it ran. */
    public Duration offset() {
        var stopped = stoppedAt.get();
        return stopped == null ? Duration.ZERO : Duration.between(RUNNING.instant(), stopped);
    }

    @Override
    public Instant instant() {
        var stopped = stoppedAt.get();
        return stopped == null ? RUNNING.instant() : stopped;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("everybody asks for instants");
    }
}
