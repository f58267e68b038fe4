package press.imprimatur.rights;

import java.time.Instant;
import press.imprimatur.terms.InstrumentId;

/**
 * An instrument is out of force for now. Fired inside the suspending transaction; whoever shows
 * what rests on it replaces that in the same transaction.
 */
public record InstrumentSuspended(InstrumentId instrument, Instant at, String reason) {}
