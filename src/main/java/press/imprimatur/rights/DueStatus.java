package press.imprimatur.rights;

import java.time.Instant;
import press.imprimatur.kernel.WorkId;

/**
 * A story that is to be decided again.
 *
 * @param since since when; another instant means that something has changed since
 */
public record DueStatus(WorkId work, Instant since) {}
