package press.imprimatur.rights;

import java.util.List;
import java.util.Optional;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.StableCopies;

/** What stands beside a permission and speaks of the same: its base, supplements, house rules. */
public interface Companions {

    /**
     * What stands beside a permission now.
     *
     * @throws NoSuchInstrument if there is none of that name
     */
    Beside of(InstrumentId id);

    /**
     * The companions of a permission.
     *
     * @param base what it adds to; absent unless it is a supplement
     * @param supplements what adds to it, whatever their state, newest first
     * @param houseRules those of the same outlet that are in force: promises that bind whatever is
     *     relied on
     */
    record Beside(
            Optional<InstrumentSummary> base,
            List<InstrumentSummary> supplements,
            List<InstrumentSummary> houseRules) {

        public Beside {
            base = StableCopies.maybe(base);
            supplements = List.copyOf(supplements);
            houseRules = List.copyOf(houseRules);
        }
    }
}
