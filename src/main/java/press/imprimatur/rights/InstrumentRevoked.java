package press.imprimatur.rights;

import java.time.Instant;
import press.imprimatur.terms.InstrumentId;

/**
 * An instrument ends. Fired inside the revoking transaction; whoever shows what rests on it
 * replaces that in the same transaction.
 */
public record InstrumentRevoked(InstrumentId instrument, Instant effective, String reason) {}
