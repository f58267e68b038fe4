package press.imprimatur.conversation;

import java.util.List;
import java.util.Optional;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.kernel.Slice;

/**
 * Where colleagues speak about a story. Whoever is mentioned, takes part in a thread or began the
 * story is told what others say; nobody is told what they said themselves.
 */
public interface Conversations {

    /** At most so many comments stand in one thread. */
    int MOST_IN_A_THREAD = 200;

    /**
     * Begins a thread.
     *
     * @throws press.imprimatur.articles.ArticleNotFound if there is no such article
     */
    CommentThread begin(ArticleId article, NewComment comment);

    /**
     * Answers in a thread. One that was resolved is open again by that.
     *
     * @throws ThreadNotFound if there is none of that name
     * @throws press.imprimatur.kernel.FieldRefused if the thread is full
     */
    CommentThread reply(ThreadId thread, NewComment comment);

    /**
     * Says otherwise what the caller said before; that it was edited is seen. Whoever is mentioned
     * now and was not before is told.
     *
     * @throws CommentNotFound if there is none of that name, or it was deleted
     * @throws NotYoursToChange if somebody else said it
     */
    CommentThread edit(CommentId comment, NewComment instead);

    /**
     * Takes back what the caller said. If something was answered after it, that it was said stays;
     * with its last comment a thread goes too.
     *
     * @throws CommentNotFound if there is none of that name, or it was deleted
     * @throws NotYoursToChange if somebody else said it
     */
    void delete(CommentId comment);

    /**
     * Says that a thread is done with; if that is said already, nothing changes.
     *
     * @throws ThreadNotFound if there is none of that name
     * @throws NotYoursToResolve if the caller began neither it nor the story, and is no editor
     */
    CommentThread resolve(ThreadId thread);

    /**
     * Opens a thread again; if it is open, nothing changes.
     *
     * @throws ThreadNotFound if there is none of that name
     * @throws NotYoursToResolve as {@link #resolve} does
     */
    CommentThread reopen(ThreadId thread);

    /**
     * The thread.
     *
     * @throws ThreadNotFound if there is none of that name
     */
    CommentThread get(ThreadId thread);

    /**
     * The threads of an article, the newest first, resolved ones too.
     *
     * @param cursor where the slice before ended; empty for the beginning
     * @param limit at most so many, 1 to 200
     * @throws press.imprimatur.articles.ArticleNotFound if there is no such article
     * @throws press.imprimatur.kernel.FieldRefused if the cursor is none
     */
    Slice<CommentThread> of(ArticleId article, Optional<String> cursor, int limit);

    /** The full names of those who can be mentioned, in order, each once. */
    List<String> colleagues();
}
