package press.imprimatur.rights;

import java.util.List;
import java.util.Optional;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.StableCopies;

/**
 * What an assignment would do, and what not.
 *
 * @param fingerprint of all that would move, as it is now; an assignment says which plan it carries
 *     out
 */
public record AssignmentPlan(
        OutletId from, OutletId to, String successor, long fingerprint, List<Line> lines) {

    public AssignmentPlan {
        lines = List.copyOf(lines);
    }

    /** A permission of the outlet, and what keeps it where it is; absent if it moves. */
    public record Line(InstrumentSummary permission, Optional<Obstacle> obstacle) {

        public Line {
            obstacle = StableCopies.maybe(obstacle);
        }
    }

    /** Why a permission does not move. */
    public enum Obstacle {
        /** Nobody has to take it over: a public licence, the public domain. */
        NEEDS_NOBODY,
        /** It is ours. */
        IS_OURS,
        /** Its time is over. */
        IS_OVER,
        /** Suspended; it is lifted, or revoked, first. */
        IS_SUSPENDED,
        /** Not granted: the successor is asked anew. */
        IS_NOT_GRANTED,
        /** It adds to a permission that does not move, and counts only beside it. */
        STAYS_WITH_BASE;

        /** The message key of its sentence: {@code rights.obstacle.IS_OURS}. */
        public String key() {
            return "rights.obstacle." + name();
        }
    }
}
