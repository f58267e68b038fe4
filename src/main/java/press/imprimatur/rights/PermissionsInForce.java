package press.imprimatur.rights;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.StableCopies;
import press.imprimatur.terms.Terms;

/**
 * Knows what is in force of an outlet now, however much that is: granted, begun, and not over. What
 * is exhausted is in force.
 */
public interface PermissionsInForce {

    /** All of it in numbers. */
    Totals totals(OutletId outlet);

    /**
     * The first to end first, and last what has no end.
     *
     * @param most at most so many, 1 to 200
     */
    List<InForce> firstToEnd(OutletId outlet, int most);

    /**
     * What is in force of an outlet.
     *
     * @param count how many permissions
     * @param pictures whether any of them opens pictures
     * @param firstEnd when the first of them ends; absent if none does
     */
    record Totals(long count, boolean pictures, Optional<Instant> firstEnd) {

        public Totals {
            firstEnd = StableCopies.maybe(firstEnd);
        }
    }

    /** A permission with its terms. */
    record InForce(InstrumentSummary permission, Terms terms) {}
}
