package press.imprimatur.rights;

import java.time.Instant;
import java.util.Optional;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Verdict;

/**
 * What the rights said of a story, and still say.
 *
 * @param validUntil when the clock alone could change that, UTC; empty if it cannot
 * @param decidedAt when it was decided, UTC
 */
public record RightsStatus(
        WorkId work, Use use, Verdict verdict, Optional<Instant> validUntil, Instant decidedAt) {}
