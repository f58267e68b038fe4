package press.imprimatur.terms;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What a decision rests on, whichever it is.
 *
 * @param components one verdict each, in the question's order
 * @param trace every instrument that speaks of a component, and what came of it; not copied, so
 *     that it must not change
 * @param validUntil the earliest instant at which the clock alone could change the answer; absent
 *     if none could. At that instant, ask again
 */
public record Outcome(
        List<ComponentVerdict> components, List<TraceStep> trace, Optional<Instant> validUntil) {

    public Outcome {
        components = List.copyOf(components);
        // A view and no copy: it is put into words when somebody reads it.
        trace = Collections.unmodifiableList(trace);
        validUntil = StableCopies.maybe(validUntil);
    }
}
