package press.imprimatur.planning;

import java.util.EnumSet;
import java.util.Set;

/** How far work on a story has come. */
public enum AssignmentState {
    /** Nobody has it yet. */
    IDEA,
    /** Somebody has it, and has not begun. */
    ASSIGNED,
    /** Somebody is at it. */
    IN_WORK,
    /** It is done: what came out is done by itself. */
    DONE,
    /** It will not be done. */
    DROPPED;

    /** What somebody still has to do something about. */
    public static final Set<AssignmentState> OPEN = Set.copyOf(EnumSet.of(IDEA, ASSIGNED, IN_WORK));

    /** Whether somebody still has to do something about it. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** Whether somebody has to have it for it to be so. */
    public boolean needsSomebody() {
        return this == ASSIGNED || this == IN_WORK || this == DONE;
    }
}
