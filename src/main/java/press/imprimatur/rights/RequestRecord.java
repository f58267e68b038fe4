package press.imprimatur.rights;

import java.time.Instant;
import java.util.List;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.Terms;

/**
 * A request with the permission that it is for.
 *
 * @param askedAt when it was sent, for the last time
 * @param askedBy who sent it, by name
 * @param proposals what was asked and countered, in the order of time
 */
public record RequestRecord(
        InstrumentRecord permission,
        Asking asking,
        Instant askedAt,
        String askedBy,
        List<Proposal> proposals) {

    public RequestRecord {
        proposals = List.copyOf(proposals);
    }

    /** How it stands. */
    public InstrumentState state() {
        return permission.instrument().state();
    }

    /** The terms that are on the table. */
    public Terms terms() {
        return permission.instrument().terms();
    }

    /** Whether somebody may still answer it. */
    public boolean isOpen() {
        return state() == InstrumentState.REQUESTED || state() == InstrumentState.COUNTERED;
    }
}
