package press.imprimatur.rights;

import java.util.List;

/** How much of what is counted has been used: "3 of 5 out at the same time". */
public interface Counters {

    /**
     * The counters of an instrument's whole terms as of now; empty if it counts nothing.
     *
     * @throws NoSuchInstrument if there is none of that name
     */
    List<Counter> of(InstrumentId id);

    /**
     * One of them.
     *
     * @param used how many are out now, or were brought out in the period that ends now
     */
    record Counter(Quantity quantity, int used) {

        /** Whether no more than so many are left of what may be used. */
        public boolean isUsedUpBut(int left) {
            return used + left >= quantity.most();
        }
    }
}
