package press.imprimatur.rights;

import java.time.Instant;
import press.imprimatur.terms.InstrumentId;

/**
 * A hold that binds.
 *
 * @param reason why, as whoever set it said
 * @param by the name of that person
 * @param since when it was set, UTC
 */
public record Hold(InstrumentId id, String reason, String by, Instant since) {}
