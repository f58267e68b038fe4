package press.imprimatur.publishing.internal.proof;

import java.time.Instant;
import java.util.Optional;

/**
 * A stretch of time in which readers get the same page.
 *
 * @param until the first instant at which they must not get it any more; empty if none
 */
public record Step(Proof proof, Instant from, Optional<Instant> until) {}
