package press.imprimatur.identity;

import java.util.Optional;
import press.imprimatur.kernel.Slice;

/** Remembers who did what, for as long as the newsroom exists. Entries are never changed. */
public interface AuditTrail {

    /**
     * Writes down an act of the current caller, in the transaction of the act itself: either both
     * happened or neither.
     */
    void record(AuditedAct act);

    /**
     * The newest entries first.
     *
     * @param about only entries about this subject; empty for all
     * @param cursor where the slice before ended; empty for the beginning
     * @param limit at most so many, 1 to 200
     */
    Slice<AuditEntry> list(Optional<Subject> about, Optional<String> cursor, int limit);
}
