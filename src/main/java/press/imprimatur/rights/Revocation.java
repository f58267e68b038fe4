package press.imprimatur.rights;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.terms.StableCopies;

/**
 * How an instrument ends.
 *
 * @param effective from when it binds; absent means at once. Never in the past: what was permitted
 *     stays permitted
 * @param reason why, as the record will say
 * @param evidence the grantor's notice; none need be there
 */
public record Revocation(Optional<Instant> effective, String reason, List<NewEvidence> evidence) {

    public Revocation {
        effective = StableCopies.maybe(effective);
        reason = reason == null ? "" : reason.strip();
        evidence = StableCopies.list(evidence);
    }
}
