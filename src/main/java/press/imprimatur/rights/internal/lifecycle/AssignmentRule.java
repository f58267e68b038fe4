package press.imprimatur.rights.internal.lifecycle;

import java.util.Optional;
import press.imprimatur.rights.AssignmentPlan.Obstacle;
import press.imprimatur.rights.EffectiveState;
import press.imprimatur.rights.InstrumentSummary;

/** Which permissions move to the successor of their grantor. */
public final class AssignmentRule {

    private AssignmentRule() {}

    /** What keeps it where it is; empty if it moves. */
    public static Optional<Obstacle> obstacle(InstrumentSummary permission) {
        return byKind(permission).or(() -> byState(permission));
    }

    private static Optional<Obstacle> byKind(InstrumentSummary permission) {
        return switch (permission.kind()) {
            case GRANT, AGREEMENT, SUPPLEMENT, HOUSE_RULES, PLATFORM_POLICY -> Optional.empty();
            case OWNERSHIP, EXCEPTION_CLAIM, LEGACY_UNVERIFIED, HOLD ->
                    Optional.of(Obstacle.IS_OURS);
            case PUBLIC_LICENCE, PUBLIC_DOMAIN -> Optional.of(Obstacle.NEEDS_NOBODY);
        };
    }

    private static Optional<Obstacle> byState(InstrumentSummary permission) {
        return switch (permission.state()) {
            case GRANTED ->
                    permission.standing().filter(EffectiveState.EXPIRED::equals).isPresent()
                            ? Optional.of(Obstacle.IS_OVER)
                            : Optional.empty();
            case SUSPENDED -> Optional.of(Obstacle.IS_SUSPENDED);
            case REVOKED, TERMINATED, SUPERSEDED -> Optional.of(Obstacle.IS_OVER);
            case DRAFT, REQUESTED, COUNTERED, DENIED, WITHDRAWN, LAPSED ->
                    Optional.of(Obstacle.IS_NOT_GRANTED);
        };
    }
}
