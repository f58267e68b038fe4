package press.imprimatur.rights;

import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.InstrumentId;

/** A work is held: nothing of it may be shown from now on. Fired inside the transaction. */
public record WorkHeld(InstrumentId hold, WorkId work, String reason) {}
