package press.imprimatur.articles;

import java.time.Instant;
import java.util.Optional;
import press.imprimatur.rights.Making.How;

/**
 * Keeps what people are typing, so that neither a closed browser nor a dead machine costs more than
 * a few seconds of it. A working draft belongs to the caller alone and to one page that was opened;
 * it is no revision, it changes no article, and it is never in the way of anybody's save. One that
 * nobody comes back for is forgotten after 30 days.
 */
public interface WorkingDrafts {

    /**
     * Keeps what is typed, under a name of the page's own; once more with the same name, it takes
     * the place of what was kept.
     *
     * @return when it was kept, UTC; empty, and nothing is kept, if another person's page has that
     *     name
     * @throws NotYours if the caller may not edit the article
     * @throws ArticleNotFound if there is none
     * @throws press.imprimatur.kernel.FieldRefused if it is longer than a text can be
     */
    Optional<Instant> begin(WorkingDraftId id, TypedFields typed);

    /**
     * Keeps what is typed in place of what was kept under that name.
     *
     * @return empty, and nothing is kept, if nothing of the caller's is kept under it any more:
     *     because it was saved, thrown away, or taken up by another page
     * @throws NotYours if the caller may not edit the article
     */
    Optional<Instant> goOn(WorkingDraftId id, TypedFields typed);

    /**
     * What the caller typed last into that article and did not save, on whatever page but one.
     *
     * @param article empty for articles that are not begun yet
     * @param page the name of the page that asks: what is typed there is no news to it
     */
    Optional<WorkingDraft> left(Optional<ArticleId> article, WorkingDraftId page);

    /**
     * Goes on with what was left on another page: from now on it is known by the name of this one.
     *
     * @return empty if it is not there any more
     */
    Optional<WorkingDraft> takeUp(WorkingDraftId left, WorkingDraftId page);

    /** Throws away what is kept under that name; nothing happens if nothing is. */
    void discard(WorkingDraftId id);

    /**
     * Begins an article as {@link ArticleDesk#start(ArticleText, How)} does; what was kept under
     * that name is saved by that, and goes in the same transaction.
     */
    Article start(WorkingDraftId typedAs, ArticleText text, How how);

    /**
     * The same for {@link ArticleDesk#save(ArticleId, long, ArticleText, How, SaveReason)}.
     *
     * @throws WrittenByAnother if somebody else holds the lock of the article; what is kept stays
     */
    Article save(
            WorkingDraftId typedAs,
            ArticleId id,
            long seen,
            ArticleText text,
            How how,
            SaveReason why);
}
