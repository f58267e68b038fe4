package press.imprimatur.jobs;

import java.time.Instant;

/**
 * One kind of work in the background, for those who look whether it is done. Whoever has such work
 * declares a bean of this kind beside its {@link Job}.
 */
public interface Backlog {

    /** Its name for people, a message key: "Taking down". */
    String name();

    /** What of it waits at an instant. */
    WaitingWork waiting(Instant now);
}
