package press.imprimatur.terms;

import java.util.Map;
import java.util.Set;

/**
 * What proofreading found in the rendered bytes.
 *
 * @param shown the duties that are met there, out of those of the decision before
 * @param lacking what exactly is missing there for a duty that is not, such as the address of a
 *     link; nothing for duties that say it themselves
 * @param unknown what the credit line of a duty that is not met names and nobody has said; nothing
 *     for others
 */
public record Rendering(
        Set<OwedDuty> shown,
        Map<OwedDuty, String> lacking,
        Map<OwedDuty, Set<CreditPart>> unknown) {

    /** Where each duty says itself what is missing. */
    public Rendering(Set<OwedDuty> shown) {
        this(shown, Map.of(), Map.of());
    }

    public Rendering {
        shown = Set.copyOf(shown);
        lacking = Map.copyOf(lacking);
        unknown = Map.copyOf(unknown);
    }
}
