package press.imprimatur.planning.internal;

import java.util.Optional;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.UserId;
import press.imprimatur.planning.Assignment;
import press.imprimatur.planning.AssignmentNotOpen;
import press.imprimatur.planning.NotYourAssignment;
import press.imprimatur.planning.OnlyEditorsAssign;

/** Who may do what with which work. */
class AssignmentPolicy {

    private AssignmentPolicy() {}

    private static boolean mayAll(Caller caller) {
        return caller.isSystem() || caller.is(Role.EDITOR);
    }

    static void refuseUnlessMayChange(Assignment work, Caller caller) {
        var me = caller.user();
        if (!mayAll(caller) && !work.isFor(me) && !work.planned().by().equals(me)) {
            throw new NotYourAssignment(whose(work));
        }
    }

    /** Reporters take what nobody has, and give back what they have. */
    static void refuseUnlessMayGive(
            Optional<UserId> before, Optional<UserId> after, Caller caller) {
        var mine = Optional.of(caller.user());
        var isMyOwn =
                (before.isEmpty() || before.equals(mine))
                        && (after.isEmpty() || after.equals(mine));
        if (!mayAll(caller) && !isMyOwn) {
            throw new OnlyEditorsAssign();
        }
    }

    static void refuseUnlessMayBegin(Assignment work, Caller caller) {
        if (work.assignee().isPresent() && !work.isFor(caller.user())) {
            throw new NotYourAssignment(whose(work));
        }
        if (!work.state().isOpen() || work.article().isPresent()) {
            throw new AssignmentNotOpen(work.details().title());
        }
    }

    static void refuseUnlessOpen(Assignment work) {
        if (!work.state().isOpen()) {
            throw new AssignmentNotOpen(work.details().title());
        }
    }

    private static String whose(Assignment work) {
        return work.assignee().map(Assignment.Assignee::name).orElse(work.planned().name());
    }
}
