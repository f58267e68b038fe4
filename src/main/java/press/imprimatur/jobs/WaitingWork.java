package press.imprimatur.jobs;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * What of a kind of work is still to be done.
 *
 * @param waiting how many pieces, those that are not due yet too; no more than {@link #MOST} are
 *     counted
 * @param failing how many of them were tried in vain at least once, and are tried again
 * @param next when the first of them is tried, UTC; in the past if nobody has come to it; empty if
 *     none waits
 */
public record WaitingWork(long waiting, long failing, Optional<Instant> next) {

    /** Nobody reads a larger number otherwise than "very many". */
    public static final int MOST = 10_000;

    public WaitingWork {
        requireNonNull(next, "next");
    }
}
