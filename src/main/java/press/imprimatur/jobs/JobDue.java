package press.imprimatur.jobs;

import java.time.Instant;

/**
 * A piece of a {@link Job} came up. Fired inside the transaction that makes it so; once that
 * commits, the runner of this node wakes no later.
 *
 * @param at when it is due, UTC
 */
public record JobDue(Instant at) {}
