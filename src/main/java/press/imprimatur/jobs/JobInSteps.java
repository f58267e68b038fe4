package press.imprimatur.jobs;

import java.time.Instant;
import java.util.Optional;

/**
 * Like a {@link Job}, in three steps, each in a transaction of its own: so a piece that fails is
 * still known to have been taken, and is not the first of all again.
 *
 * @param <T> what names a piece; its text is for the log
 */
public interface JobInSteps<T> {

    /** What one piece of it is, for people who run the server: "a takedown". */
    String name();

    /** When the earliest piece is due, UTC; empty if none waits. */
    Optional<Instant> nextDue();

    /**
     * Takes a piece that is due by now, and puts it off, so that nobody else takes it soon.
     *
     * @return empty if there is none
     */
    Optional<T> take(Instant now);

    /** Does it; doing it again is harmless. */
    void perform(T taken, Instant now);

    /**
     * It could not be done now.
     *
     * @param why for people who run the server
     */
    void failed(T taken, String why, Instant now);
}
