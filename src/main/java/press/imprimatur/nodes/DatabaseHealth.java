package press.imprimatur.nodes;

import java.time.Instant;

/**
 * How this node stands to the database. It has one connection of its own, outside the pool, on
 * which it hears what other nodes changed and asks four times a second what time it is there. Cheap
 * to ask: everything is in memory.
 */
public interface DatabaseHealth {

    /**
     * Whether this node heard from the database within the last second, so that it knows of every
     * change that was told up to then. If not, what it has in memory may be out of date.
     */
    boolean beats();

    /**
     * Whether the database cannot be reached: it was lost, and did not answer when it was asked
     * again. So it is said within three seconds after its end, and not when a machine only stalls.
     */
    boolean isDatabaseAway();

    /**
     * Whether this node's clock agrees with the database's to half a second. It does not if that
     * could not be measured within the last minute.
     */
    boolean clockIsSound();

    /** What time it is, UTC: the later of this node's clock and the database's. */
    Instant now();
}
