package press.imprimatur.rights;

import java.util.Set;

/**
 * What proofreading found in the rendered bytes.
 *
 * @param shown the duties that are met there, out of those of the decision before
 */
public record Rendering(Set<OwedDuty> shown) {

    public Rendering {
        shown = Set.copyOf(shown);
    }
}
