package press.imprimatur.rights;

import java.time.Instant;
import java.util.Optional;
import press.imprimatur.terms.InstrumentRef;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.StableCopies;

/**
 * A step in the life of a permission, as it stands on record for good.
 *
 * @param version which version of it took the step
 * @param to the state that it led to
 * @param at when it was recorded
 * @param by who did it, by name
 * @param reason why; the empty text if nobody had to say
 * @param evidence the paper brought in for it; absent if there is none
 */
public record PermissionStep(
        InstrumentRef version,
        LifeEvent event,
        InstrumentState to,
        Instant at,
        String by,
        String reason,
        Optional<Evidence> evidence) {

    public PermissionStep {
        evidence = StableCopies.maybe(evidence);
    }
}
