package press.imprimatur.planning.web;

import java.time.Instant;
import press.imprimatur.identity.UserId;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.planning.Assignment;
import press.imprimatur.planning.Assignment.Assignee;
import press.imprimatur.planning.AssignmentState;

/** Work on a story, as pages show it to somebody. */
public class AssignmentRow {

    private final Assignment work;
    private final String state;
    private final boolean overdue;
    private final boolean mine;

    private AssignmentRow(Assignment work, String state, boolean overdue, boolean mine) {
        this.work = work;
        this.state = state;
        this.overdue = overdue;
        this.mine = mine;
    }

    static AssignmentRow of(Assignment work, UserId me, Instant now, Sentences sentences) {
        return new AssignmentRow(
                work,
                sentences.say("planning.state." + work.state()),
                work.isOverdueAt(now),
                work.isFor(me));
    }

    public String getId() {
        return work.id().toString();
    }

    public long getVersion() {
        return work.version();
    }

    public String getTitle() {
        return work.details().title();
    }

    public String getNote() {
        return work.details().note();
    }

    /** Who does it; empty if nobody has it. */
    public String getPerson() {
        return work.assignee().map(Assignee::name).orElse("");
    }

    /** Null if it is due at no time. */
    public Instant getDue() {
        return work.details().due().orElse(null);
    }

    public boolean isOverdue() {
        return overdue;
    }

    public String getState() {
        return state;
    }

    public String getTone() {
        return switch (work.state()) {
            case IDEA, DROPPED -> "grey";
            case ASSIGNED -> "blue";
            case IN_WORK -> "amber";
            case DONE -> "green";
        };
    }

    /** The story; empty as long as it is not begun. */
    public String getArticle() {
        return work.article().map(Object::toString).orElse("");
    }

    public boolean isOpen() {
        return work.state().isOpen();
    }

    /** Whether somebody has it and has not begun. */
    public boolean isToStart() {
        return work.state() == AssignmentState.ASSIGNED;
    }

    /** Whether nobody has it and somebody still can. */
    public boolean isFree() {
        return isOpen() && work.assignee().isEmpty();
    }

    /** Whether who is looking may begin its story. */
    public boolean isToBegin() {
        return isOpen() && work.article().isEmpty() && (mine || work.assignee().isEmpty());
    }

    public String getPlannedBy() {
        return work.planned().name();
    }

    public Instant getPlannedAt() {
        return work.planned().at();
    }
}
