package press.imprimatur.odrl.internal;

import java.util.List;
import press.imprimatur.terms.Constraints;

/** What must hold, as a tree: as it is written, and never multiplied out. */
sealed interface Condition {

    /** Nothing must hold. */
    Condition NONE = new All(List.of());

    /**
     * One constraint.
     *
     * @param operand what it looks at
     * @param name as people read it
     * @param narrowing makes constraints of ours narrower by it
     */
    record One(String operand, String name, Narrowing narrowing) implements Condition {}

    /** All of them. */
    record All(List<Condition> parts) implements Condition {}

    /** One of them, or more. */
    record Any(List<Condition> parts) implements Condition {}

    /** One of them, and no more. */
    record Just(List<Condition> parts) implements Condition {}

    /** Makes constraints narrower. */
    interface Narrowing {

        /**
         * Of these, one must hold; none if nothing can meet both.
         *
         * @throws RuntimeException of value or time, if our terms cannot say it beside the others
         */
        List<Constraints> of(Constraints so);
    }
}
