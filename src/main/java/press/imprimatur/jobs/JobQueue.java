package press.imprimatur.jobs;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Finds in tables what is due, and hands each piece to one node at a time. */
public interface JobQueue {

    /** When the earliest row of a table is due, UTC; empty if none waits. */
    Optional<Instant> nextDue(JobTable table);

    /**
     * Takes the first row that is due and that no other node is at, in the caller's transaction. It
     * counts as tried, and comes up again after ten seconds, then each time after twice as long, up
     * to 43 minutes: whoever took it may die.
     *
     * @return its name; empty if there is none
     */
    Optional<UUID> take(JobTable table, Instant now);

    /** How many rows of a table wait, and how many of them were tried in vain. */
    WaitingWork waiting(JobTable table);
}
