package press.imprimatur.rights;

import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.Use;

/**
 * An override that was in force is taken back. Fired inside the withdrawing transaction; whoever
 * shows what rests on it replaces that in the same transaction.
 */
public record OverrideWithdrawn(OverrideId override, WorkId work, Use use) {}
