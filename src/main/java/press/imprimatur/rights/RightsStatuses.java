package press.imprimatur.rights;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import press.imprimatur.kernel.Slice;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.Question;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Verdict;

/**
 * A projection of decisions, so that lists can show and filter by them. Each is true until its
 * valid-until, or until an instrument that speaks of its works changes; then it is not there until
 * it has been decided again, which takes moments. Publishing never reads it: it asks {@link
 * Decisions}.
 */
public interface RightsStatuses {

    /** Has a story decided again as soon as can be; its text, or what is in it, has changed. */
    void outdate(WorkId work, Use use);

    /** A picture, or an outlet, is not as it was; what is decided on it is decided again. */
    void outdateAllOn(UUID subject);

    /** Everything that was found may be otherwise now. */
    void outdateAll();

    /**
     * Keeps what was found of it, unless something has changed since it was found due.
     *
     * @param question the works and outlets of which it was found
     * @param validUntil when the clock alone could change it; empty if it cannot
     */
    void keep(DueStatus due, Question question, Verdict verdict, Optional<Instant> validUntil);

    /**
     * What cannot be decided now is not known, and comes up again then, or sooner if something has
     * changed since it was found due.
     */
    void postpone(DueStatus due, Use use, Instant until);

    /** A story that is due to be decided again; empty if there is none, or others are at it. */
    Optional<DueStatus> findDue(Use use, Instant now);

    /** When the next is due; empty if none is. */
    Optional<Instant> nextDue(Use use);

    /** What the rights say of stories; without those that are being decided. */
    Map<WorkId, RightsStatus> of(Collection<WorkId> works, Use use);

    /**
     * The stories of which the rights say one of these, the newest first.
     *
     * @param cursor where the slice before ended; empty for the beginning
     * @param limit at most so many, 1 to 200
     */
    Slice<WorkId> list(Use use, Set<Verdict> verdicts, Optional<String> cursor, int limit);
}
