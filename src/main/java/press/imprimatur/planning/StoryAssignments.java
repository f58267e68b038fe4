package press.imprimatur.planning;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.UserId;
import press.imprimatur.kernel.Slice;

/**
 * Keeps who does which story until when. Editors give work to anybody who writes; reporters plan
 * ideas and take work for themselves. Whoever gets work is told, and once more two hours before it
 * is due.
 */
public interface StoryAssignments {

    /**
     * Plans work; without somebody who does it, it is an idea.
     *
     * @throws OnlyEditorsAssign if it is for somebody else and the caller is no editor
     * @throws press.imprimatur.articles.ArticleNotFound if it is about a story that is not there
     * @throws press.imprimatur.kernel.FieldRefused if there is no such section, or that person does
     *     not write here
     */
    Assignment plan(NewAssignment wanted);

    /**
     * Says something else of it.
     *
     * @param seen the version that the caller looked at
     * @throws AssignmentNotFound if there is none of that name
     * @throws press.imprimatur.kernel.ChangedMeanwhile if somebody changed it since
     * @throws NotYourAssignment if the caller neither planned nor does it, and is no editor
     * @throws press.imprimatur.kernel.FieldRefused if there is no such section
     */
    Assignment change(AssignmentId id, long seen, AssignmentDetails details);

    /**
     * Gives it to somebody, or to nobody: then it is an idea again.
     *
     * @throws AssignmentNotFound if there is none of that name
     * @throws press.imprimatur.kernel.ChangedMeanwhile if somebody changed it since
     * @throws OnlyEditorsAssign if it is for, or was of, somebody else, and the caller is no editor
     * @throws AssignmentNotOpen if it is done or dropped
     * @throws press.imprimatur.kernel.FieldRefused if that person does not write here
     */
    Assignment give(AssignmentId id, long seen, Optional<UserId> person);

    /**
     * Says how far it has come.
     *
     * @throws AssignmentNotFound if there is none of that name
     * @throws press.imprimatur.kernel.ChangedMeanwhile if somebody changed it since
     * @throws NotYourAssignment as {@link #change} does
     * @throws press.imprimatur.kernel.FieldRefused if nobody has it and somebody has to
     */
    Assignment move(AssignmentId id, long seen, AssignmentState to);

    /**
     * Begins its story as a draft, with its title as headline, its section, and whoever does it as
     * author. If nobody does it, the caller does from now on.
     *
     * @throws AssignmentNotFound if there is none of that name
     * @throws press.imprimatur.kernel.ChangedMeanwhile if somebody changed it since
     * @throws NotYourAssignment if somebody else does it
     * @throws AssignmentNotOpen if it is done or dropped, or has a story
     * @throws press.imprimatur.kernel.FieldRefused if a story cannot be so
     */
    Assignment begin(AssignmentId id, long seen);

    /**
     * The assignment.
     *
     * @throws AssignmentNotFound if there is none of that name
     */
    Assignment get(AssignmentId id);

    /**
     * Open work, the earliest due first, and what is due at no time last.
     *
     * @param cursor where the slice before ended; empty for the beginning
     * @param limit at most so many, 1 to 200
     * @throws press.imprimatur.kernel.FieldRefused if the cursor is none
     */
    Slice<Assignment> open(AssignmentFilter filter, Optional<String> cursor, int limit);

    /**
     * What is done or dropped, planned last first.
     *
     * @param cursor as of {@link #open}
     * @param limit at most so many, 1 to 200
     * @throws press.imprimatur.kernel.FieldRefused if the cursor is none
     */
    Slice<Assignment> ended(Optional<String> cursor, int limit);

    /** The work on a story, planned first first; at most 50. */
    List<Assignment> of(ArticleId article);

    /**
     * Open work that is due within a stretch of time, the earliest first.
     *
     * @param from inclusive, UTC
     * @param to exclusive, UTC
     * @param limit at most so many
     */
    List<Assignment> dueBetween(Instant from, Instant to, int limit);

    /** The full names of those to whom the caller may give work. */
    Map<UserId, String> people();
}
