package press.imprimatur.terms;

import java.util.Locale;

/**
 * The stored state of an instrument. How a granted one stands at an instant (scheduled, active,
 * expired) is derived, see {@link Standing}.
 */
public enum InstrumentState {
    DRAFT,
    REQUESTED,
    COUNTERED,
    GRANTED,
    DENIED,
    WITHDRAWN,
    LAPSED,
    SUSPENDED,
    TERMINATED,
    REVOKED,
    SUPERSEDED;

    /** As a sentence says it: {@code suspended}. */
    public String inWords() {
        return name().toLowerCase(Locale.ENGLISH);
    }

    /** Whether it was granted once, so that evidence of the grant must exist. */
    public boolean wasGranted() {
        return switch (this) {
            case GRANTED, SUSPENDED, TERMINATED, REVOKED, SUPERSEDED -> true;
            case DRAFT, REQUESTED, COUNTERED, DENIED, WITHDRAWN, LAPSED -> false;
        };
    }
}
