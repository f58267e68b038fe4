package press.imprimatur.publishing;

import java.time.Instant;
import java.util.Optional;

/**
 * A re-decision of everything that is out.
 *
 * @param dueAt when it was to begin, UTC: every night, and whenever there are other terms that may
 *     be about any number of stories
 * @param seen how many stories were decided again so far
 * @param changed how many of them were arranged anew because the answer was another
 * @param finishedAt when it was done, UTC; empty as long as it goes on
 */
public record Redecision(Instant dueAt, long seen, long changed, Optional<Instant> finishedAt) {}
