package press.imprimatur.rights;

import java.util.List;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.InstrumentId;

/** Keeps what must not be shown, whatever is permitted. A hold is lifted, never overridden. */
public interface Holds {

    /**
     * Holds a work at once, until it is lifted. Takes one person.
     *
     * @param reason why, as the record will say
     */
    InstrumentId hold(WorkId work, String reason);

    /**
     * Lifts a hold.
     *
     * @throws NoSuchInstrument if there is no such hold
     * @throws StateForbids if it was lifted before
     */
    void lift(InstrumentId hold, String reason);

    /** The holds on a work that bind now. */
    List<Hold> on(WorkId work);
}
