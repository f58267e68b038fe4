package press.imprimatur.launcher.front;

import java.time.Duration;

/**
 * How slow a network may be: so much time to begin with, and more with every byte that came
 * through.
 */
record Pace(Duration grace, int bytesPerSecond) {

    /** A head is small, and gets no more time by being written slowly. */
    static final Pace HEAD = new Pace(Duration.ofSeconds(15), Integer.MAX_VALUE);

    static final Pace BODY = new Pace(Duration.ofSeconds(20), 4096);
    static final Pace ANSWER = new Pace(Duration.ofSeconds(30), 2048);

    /** Without a request; the proxy in front keeps its connections shorter. */
    static final Pace IDLE = new Pace(Duration.ofSeconds(75), Integer.MAX_VALUE);

    /** For whoever was turned away to read why. */
    static final Pace FAREWELL = new Pace(Duration.ofSeconds(3), Integer.MAX_VALUE);

    boolean isExceeded(long nanos, long bytes) {
        return nanos > grace.toNanos() + bytes * 1_000_000_000L / bytesPerSecond;
    }
}
