package press.imprimatur.planning;

import java.time.Instant;
import java.util.Optional;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.UserId;

/**
 * Work on a story.
 *
 * @param version goes up with every change of it
 * @param article the story; empty as long as it is not begun
 * @param assignee who does it; empty as long as nobody has it
 * @param planned who planned it
 */
public record Assignment(
        AssignmentId id,
        long version,
        AssignmentDetails details,
        AssignmentState state,
        Optional<ArticleId> article,
        Optional<Assignee> assignee,
        Planned planned) {

    /** Who does it, as they were called when they got it. */
    public record Assignee(UserId person, String name) {}

    /**
     * Who planned it.
     *
     * @param at when, UTC
     */
    public record Planned(UserId by, String name, Instant at) {}

    /** Whether that person does it. */
    public boolean isFor(UserId person) {
        return assignee.filter(who -> who.person().equals(person)).isPresent();
    }

    /** Whether it should have been done by then, and is not. */
    public boolean isOverdueAt(Instant now) {
        return state.isOpen() && details.due().filter(due -> due.isBefore(now)).isPresent();
    }
}
