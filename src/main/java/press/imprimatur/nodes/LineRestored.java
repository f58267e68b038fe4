package press.imprimatur.nodes;

/**
 * This node is in touch with the database, for the first time or again; what was told before that
 * it has not heard. Whoever keeps something in memory compares or forgets it before this returns:
 * only then does the {@link DatabaseHealth} beat. Fired outside any transaction.
 */
public record LineRestored() {}
