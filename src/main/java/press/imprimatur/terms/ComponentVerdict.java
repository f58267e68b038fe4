package press.imprimatur.terms;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The answer for one component.
 *
 * @param reliedOn what it rests on: the instrument, then supplements to it and, of a translation or
 *     abridgement, what its parent rests on; empty if it is not permitted
 * @param reasons all of them, not the first; empty if it is permitted
 * @param duties owed for it, covenants of others included; empty if it is not permitted
 * @param alternatives other instruments that would do, best first; not copied, so that it must not
 *     change
 * @param overridden whether it is permitted by an override only
 * @param validUntil when the clock alone could change it; absent if it cannot
 */
public record ComponentVerdict(
        Component component,
        Verdict verdict,
        List<InstrumentRef> reliedOn,
        List<Reason> reasons,
        List<OwedDuty> duties,
        List<InstrumentRef> alternatives,
        boolean overridden,
        Optional<Instant> validUntil) {

    public ComponentVerdict {
        requireNonNull(component, "component");
        requireNonNull(verdict, "verdict");
        reliedOn = List.copyOf(reliedOn);
        reasons = List.copyOf(reasons);
        duties = List.copyOf(duties);
        // A view and no copy: it is put in order when somebody reads it.
        alternatives = Collections.unmodifiableList(alternatives);
        validUntil = StableCopies.maybe(validUntil);
        if (verdict.permits() == reliedOn.isEmpty()) {
            throw new IllegalArgumentException(verdict + " relying on " + reliedOn);
        }
    }
}
