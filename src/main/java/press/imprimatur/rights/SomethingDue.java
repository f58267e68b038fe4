package press.imprimatur.rights;

import java.time.Instant;

/**
 * A piece of {@link DueWork} came up. Fired inside the transaction that makes it so; once that
 * commits, the rights clock of this node wakes no later.
 *
 * @param at when it is due, UTC
 */
public record SomethingDue(Instant at) {}
