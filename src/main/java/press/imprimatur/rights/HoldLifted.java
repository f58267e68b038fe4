package press.imprimatur.rights;

import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.InstrumentId;

/** A hold was lifted: what may be shown is to be decided again. Fired inside the transaction. */
public record HoldLifted(InstrumentId hold, WorkId work) {}
