package press.imprimatur.publishing.internal.redecision;

import java.time.Instant;
import java.util.UUID;

/**
 * A stretch of the stories that are decided again in a night, in the order of their names.
 *
 * @param after not included
 * @param until included
 * @param ofUpgrade whether another program looks at them for the first time
 */
public record Batch(Instant dueAt, UUID after, UUID until, boolean ofUpgrade) {}
