package press.imprimatur.rights;

import java.time.Instant;
import java.util.Optional;
import press.imprimatur.terms.InstrumentId;

/**
 * An instrument ended because its licence was breached. Fired inside the recording transaction;
 * whoever shows what rests on it replaces that in the same transaction.
 *
 * @param cureUntil until when a cure brings it back, itself excluded; absent if nothing does
 */
public record InstrumentTerminated(
        InstrumentId instrument, Instant at, String reason, Optional<Instant> cureUntil) {}
