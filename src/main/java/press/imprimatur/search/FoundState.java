package press.imprimatur.search;

import java.time.Instant;
import java.util.Optional;

/** How something stands that was found, in the words of whoever keeps it. */
public enum FoundState {
    /** Of a story or a permission: begun. */
    DRAFT,
    OFFERED,
    APPROVED,
    /** Of a story: readers get it now. */
    LIVE,
    /** Of a story or a permission: its time is over. */
    ENDED,
    /** Of a story or a request for a permission: taken back. */
    WITHDRAWN,
    RETRACTED,
    KILLED,
    REQUESTED,
    COUNTERED,
    GRANTED,
    DENIED,
    LAPSED,
    SUSPENDED,
    TERMINATED,
    REVOKED,
    SUPERSEDED,
    /** Of a letter, as {@link press.imprimatur.courier.LetterState} says. */
    WAITING,
    SENT,
    FAILED;

    /** The same at an instant, of what ends by itself. */
    public FoundState at(Instant now, Optional<Instant> end) {
        var ends = this == LIVE || this == GRANTED;
        return ends && end.filter(over -> !now.isBefore(over)).isPresent() ? ENDED : this;
    }
}
