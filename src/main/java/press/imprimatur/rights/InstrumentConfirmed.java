package press.imprimatur.rights;

import press.imprimatur.terms.InstrumentId;

/**
 * A spoken grant was confirmed in writing and does not end after a day any more. Fired inside the
 * transaction that records it; what is shown may stay longer.
 */
public record InstrumentConfirmed(InstrumentId instrument) {}
