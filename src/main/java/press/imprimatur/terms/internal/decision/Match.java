package press.imprimatur.terms.internal.decision;

/** Whether something fits, when it may be that nobody knows. */
enum Match {
    YES,
    NO,
    UNKNOWN;

    static Match of(boolean fits) {
        return fits ? YES : NO;
    }

    /** Both. */
    Match and(Match other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == UNKNOWN ? UNKNOWN : other;
    }

    /** One of them, at least. */
    Match or(Match other) {
        return not().and(other.not()).not();
    }

    /** The opposite; what is not known stays so. */
    Match not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
