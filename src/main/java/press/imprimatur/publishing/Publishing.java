package press.imprimatur.publishing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.kernel.Slice;

/** Brings stories out on the site and its feed, and takes them down. */
public interface Publishing {

    /**
     * What would come of publishing the article as it stands, for the caller, as of now. A refusal
     * is an answer.
     *
     * @throws press.imprimatur.articles.ArticleNotFound if there is none of that name
     */
    Readiness readiness(ArticleId article);

    /**
     * The page that publishing would bring out, by the same proof, as of now; empty if it would
     * bring out none, and {@link #readiness} says why. Nothing is brought out.
     *
     * @throws press.imprimatur.articles.ArticleNotFound if there is none of that name
     */
    Optional<String> preview(ArticleId article);

    /**
     * Brings the article out as it stands, or again as it stands now. When this returns, page,
     * pictures and feed carry it; the right it rests on is stored with it.
     *
     * @param seen the version of the article that the caller looked at
     * @throws press.imprimatur.articles.ArticleNotFound if there is none of that name
     * @throws press.imprimatur.articles.ArticleChangedMeanwhile if it is not at that version any
     *     more
     * @throws NotPermitted if its page is not permitted; carries every reason
     * @throws press.imprimatur.articles.SecondPersonNeeded if the caller's word alone does not do
     * @throws SlugTaken if another story has, or had, its address
     * @throws StoryKilled if it was killed, or what it was made from
     */
    Publication publish(ArticleId article, long seen);

    /**
     * Takes the story down; readers get a notice. It may be published again. Needs no second
     * person.
     *
     * @param reason why, for the audit trail
     * @throws NotPublished if it is not out
     * @throws press.imprimatur.kernel.FieldRefused if there is no reason
     */
    Publication withdraw(ArticleId article, String reason);

    /**
     * Takes the story down because it does not hold. Its text is gone, as with {@link #withdraw};
     * at its address readers are told that it was retracted, when, and why. Needs no second person.
     *
     * @param words why, for readers, as plain text
     * @throws NotPublished if it is not out
     * @throws press.imprimatur.kernel.FieldRefused if there are no words, or too many
     */
    Publication retract(ArticleId article, String words);

    /**
     * Takes the story down at once, and everything that was made from it. No other story ever gets
     * its addresses. Needs no second person.
     *
     * @param reason why, for the audit trail
     * @throws NotPublished if it never came out
     * @throws press.imprimatur.kernel.FieldRefused if there is no reason
     */
    Publication kill(ArticleId article, String reason);

    /**
     * Takes a kill back: the story is withdrawn from then on, and may be published again, which is
     * decided anew like any publication. What was made from it stays killed until somebody lifts
     * that, too.
     *
     * @param reason why, for the audit trail
     * @throws NotPublished if it never came out
     * @throws NotKilled if it is not killed
     * @throws press.imprimatur.kernel.FieldRefused if there is no reason
     */
    Publication liftKill(ArticleId article, String reason);

    /** What has become of the article in public; empty if it never came out. */
    Optional<Publication> find(ArticleId article);

    /** The same for several; those that never came out are not in it. */
    Map<ArticleId, Publication> findAll(Collection<ArticleId> articles);

    /**
     * The stories that came out, the newest first.
     *
     * @param cursor where the slice before ended; empty for the beginning
     * @param limit at most so many, 1 to 200
     */
    Slice<Publication> list(Optional<String> cursor, int limit);

    /**
     * The stories that first came out within a stretch of time, the earliest first.
     *
     * @param from inclusive, UTC
     * @param to exclusive, UTC
     * @param limit at most so many, 1 to 1000
     */
    List<Publication> firstOutBetween(Instant from, Instant to, int limit);
}
