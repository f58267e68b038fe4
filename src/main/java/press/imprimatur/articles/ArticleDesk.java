package press.imprimatur.articles;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprimatur.kernel.Slice;
import press.imprimatur.provenance.CaptureId;
import press.imprimatur.rights.Making.How;

/** Where articles are written, offered and approved. */
public interface ArticleDesk {

    /**
     * Begins a story of our own.
     *
     * @param how how its text came here: whose it is depends on it
     * @throws press.imprimatur.kernel.FieldRefused if a field of the text cannot be so
     */
    Article start(ArticleText text, How how);

    /** The same, written here. */
    default Article start(ArticleText text) {
        return start(text, How.HERE);
    }

    /**
     * Begins a reprint of a captured original.
     *
     * @throws press.imprimatur.kernel.FieldRefused if a field of the text cannot be so
     */
    Article startReprint(ArticleText text, Origin origin);

    /**
     * Saves a text. The article becomes a draft again: an approval holds only for what was read. A
     * text that is already so is not saved again, and nothing changes.
     *
     * @param seen the version that the text was made from
     * @param how how what is new in it came here
     * @param why what stands beside it in the history
     * @throws ArticleNotFound if there is none of that name
     * @throws ArticleChangedMeanwhile if it is not at that version any more; carries the present
     *     one
     * @throws NotYours if the caller may not change this article
     * @throws press.imprimatur.kernel.FieldRefused if a field of the text cannot be so
     */
    Article save(ArticleId id, long seen, ArticleText text, How how, SaveReason why);

    /** The same, of which its editor says no more. */
    default Article save(ArticleId id, long seen, ArticleText text, How how) {
        return save(id, seen, text, how, SaveReason.WRITTEN);
    }

    /** The same, written here. */
    default Article save(ArticleId id, long seen, ArticleText text) {
        return save(id, seen, text, How.HERE);
    }

    /**
     * Saves the text that an article had at a revision as a new one, by the rules of every save;
     * the revisions between stay. How it came here is known from then.
     *
     * @param seen the version that the caller saw
     * @throws ArticleNotFound if there is none of that name, or it never had that revision
     * @throws ArticleChangedMeanwhile if it is not at that version any more
     * @throws NotYours if the caller may not change this article
     * @throws press.imprimatur.kernel.FieldRefused if a field of the text cannot be so any more
     */
    Article restore(ArticleId id, long seen, int revision);

    /**
     * Saves a text as its outlet corrected it: from now on it is held against that original, which
     * counts as a correction of the one before. Revisions of before keep theirs.
     *
     * @param seen the version that the caller saw
     * @param correction the corrected original, of the same outlet
     * @throws ArticleNotFound if there is none of that name
     * @throws ArticleChangedMeanwhile if it is not at that version any more
     * @throws NotYours if the caller may not change this article
     * @throws press.imprimatur.kernel.FieldRefused if a field of the text cannot be so, it is a
     *     story of our own, or the original is not that outlet's
     */
    Article takeOver(ArticleId id, long seen, CaptureId correction, ArticleText text);

    /**
     * Tells the editors that it is ready to be read.
     *
     * @throws ArticleNotFound if there is none of that name
     * @throws ArticleChangedMeanwhile if it is not at that version any more
     * @throws NotYours if the caller may not change this article
     */
    Article offer(ArticleId id, long seen);

    /**
     * Approves it, exactly as it stands.
     *
     * @throws ArticleNotFound if there is none of that name
     * @throws ArticleChangedMeanwhile if it is not at that version any more
     * @throws SecondPersonNeeded if the caller is who changed it last
     */
    Article approve(ArticleId id, long seen);

    /**
     * Marks it as read by lawyers, or takes that mark off; what is so already stays as it is. While
     * it is set every change takes a second person, and whoever took it off changes nothing alone.
     *
     * @throws ArticleNotFound if there is none of that name
     * @throws ArticleChangedMeanwhile if it is not at that version any more
     */
    Article markLawyered(ArticleId id, long seen, boolean lawyered);

    /**
     * The article.
     *
     * @throws ArticleNotFound if there is none of that name
     */
    Article get(ArticleId id);

    /** The same; empty if there is none of that name. */
    Optional<Article> find(ArticleId id);

    /** The articles that have, or want, this slug. */
    List<ArticleId> at(String slug);

    /**
     * The article as it stood at a revision: the text of then, everything else as of now.
     *
     * @throws ArticleNotFound if there is none of that name, or it never had that revision
     */
    Article getRevision(ArticleId id, int revision);

    /** The article that was made from an original, corrected since or not; empty if none was. */
    Optional<Article> findByCapture(CaptureId capture);

    /**
     * The articles that were begun from these originals, as {@link #findByCapture} finds each; no
     * text is read. Without those from which none was.
     */
    Map<CaptureId, ArticleId> begunFrom(Collection<CaptureId> originals);

    /** Whether the caller may change this article now; what {@link #save} will hold to. */
    boolean mayEdit(ArticleId id);

    /**
     * The articles changed last first.
     *
     * @param cursor where the slice before ended; empty for the beginning
     * @param limit at most so many, 1 to 200
     */
    Slice<ArticleSummary> list(ArticleFilter filter, Optional<String> cursor, int limit);

    /**
     * The articles in whose headlines these words stand, whatever the case; changed last first.
     *
     * @param words empty: all of them
     * @param most at most so many
     */
    List<ArticleSummary> search(String words, int most);

    /** Every text the article has had, the newest first. */
    List<Revision> revisions(ArticleId id);

    /**
     * The text that the article had when it was at a version; empty if that is not known any more:
     * it is, of whatever was saved since versions are kept beside texts.
     */
    Optional<Revision> revisionAt(ArticleId id, long version);
}
