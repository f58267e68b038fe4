package press.imprimatur.rights;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Quantity;
import press.imprimatur.terms.Use;

/** How much of what is counted has been used: "3 of 5 out at the same time". */
public interface Counters {

    /**
     * The counters of instruments as of now, each instrument's whole terms first. Who counts
     * nothing, or is not known, has none.
     */
    Map<InstrumentId, List<Counter>> of(Collection<InstrumentId> instruments);

    /**
     * One of them.
     *
     * @param used how many stories are out now, or came out in the period that ends now
     * @param use of which use alone it is said; absent if of the whole terms
     */
    record Counter(Quantity quantity, int used, Optional<Use> use) {

        /** Whether no more than so many are left of what may be used. */
        public boolean isUsedUpBut(int left) {
            return used + left >= quantity.most();
        }
    }
}
