package press.imprimatur.rights;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.StableCopies;
import press.imprimatur.terms.Use;

/**
 * An override with all that is on record of it.
 *
 * @param revision goes up with every change; what {@code If-Match} compares
 * @param state as of now
 * @param codes what it sets aside
 * @param askedBy the first person, by name
 * @param signedBy the second person, by name; absent until then
 * @param until the end of it, itself excluded; absent until it is signed
 */
public record OverrideRecord(
        OverrideId id,
        long revision,
        OverrideState state,
        WorkId work,
        Use use,
        List<ReasonCode> codes,
        int hours,
        String reason,
        String askedBy,
        Instant askedAt,
        Optional<String> signedBy,
        Optional<Instant> signedAt,
        Optional<Instant> until) {

    public OverrideRecord {
        codes = List.copyOf(codes);
        signedBy = StableCopies.maybe(signedBy);
        signedAt = StableCopies.maybe(signedAt);
        until = StableCopies.maybe(until);
    }
}
