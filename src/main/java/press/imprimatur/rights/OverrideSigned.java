package press.imprimatur.rights;

import java.time.Instant;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.Use;

/**
 * Two persons set a question of the rules aside for a while. Fired inside the signing transaction.
 *
 * @param until the end of it, itself excluded
 */
public record OverrideSigned(OverrideId override, WorkId work, Use use, Instant until) {}
