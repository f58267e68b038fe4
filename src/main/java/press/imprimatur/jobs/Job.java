package press.imprimatur.jobs;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that has to be done when its time has come. Whoever has such work declares a bean of
 * this kind; the runner wakes when the earliest piece is due and has them all done, as the system.
 * Any number of nodes do so at once: a piece is taken {@code FOR UPDATE SKIP LOCKED}.
 *
 * <p>A piece that becomes due sooner than everything before is told by {@link JobDue}. Work whose
 * pieces are taken in one transaction and done in another is a {@link JobInSteps}.
 */
public interface Job {

    /** When the earliest piece is due, UTC; empty if none waits. */
    Optional<Instant> nextDue();

    /**
     * Does one piece that is due by now, in a transaction of its own; doing it again is harmless.
     * One that fails is due again later, and its attempts are counted.
     *
     * @return whether there was one
     */
    boolean doNext(Instant now);
}
