package press.imprimatur.rights;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.terms.Instrument;

/**
 * An instrument with all that is on record of its current version.
 *
 * @param revision goes up with every change of state; what {@code If-Match} compares
 * @param standing how it stands now, if it is granted; absent in every other state
 * @param termsHash SHA-256 of the terms in canonical JSON (RFC 8785), in lower-case hex
 * @param stateReason why it is in its state; absent if nobody had to say
 */
public record InstrumentRecord(
        Instrument instrument,
        String title,
        long revision,
        Optional<EffectiveState> standing,
        String termsHash,
        Optional<String> stateReason,
        List<Evidence> evidence,
        Instant createdAt,
        String createdBy) {

    public InstrumentRecord {
        evidence = List.copyOf(evidence);
    }
}
