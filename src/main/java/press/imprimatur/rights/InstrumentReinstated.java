package press.imprimatur.rights;

import press.imprimatur.terms.InstrumentId;

/**
 * An instrument is in force again, after a suspension or a breach. Fired inside the transaction
 * that brings it back; what rests on it has to be decided again before anything returns.
 */
public record InstrumentReinstated(InstrumentId instrument) {}
