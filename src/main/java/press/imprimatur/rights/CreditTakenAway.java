package press.imprimatur.rights;

import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.InstrumentId;

/**
 * Somebody who was named beside a work asked not to be, and is not to be named any more. Fired
 * inside the transaction that records it; whoever shows the work shows it without the name in the
 * same transaction.
 */
public record CreditTakenAway(InstrumentId instrument, WorkId work) {}
