package press.imprimatur.publishing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprimatur.articles.ArticleId;

/**
 * Has stories come out by themselves at a time that an editor sets. That is not an embargo: an
 * embargo says when the owner lets it come out at the earliest, and is kept here as by whoever
 * publishes by hand.
 *
 * <p>What comes out is the revision that was set, on the word of who set it, and everything is
 * decided again at that instant. A story whose time came while the server stood still comes out
 * when it stands again. Whoever publishes the story, withdraws or kills it, takes it off.
 */
public interface Schedules {

    /**
     * Sets when the article comes out as it stands, or sets it anew.
     *
     * @param seen the version of the article that the caller looked at
     * @param at when, UTC; to be in the future
     * @throws press.imprimatur.articles.ArticleNotFound if there is none of that name
     * @throws press.imprimatur.articles.ArticleChangedMeanwhile if it is not at that version any
     *     more
     * @throws press.imprimatur.kernel.FieldRefused if that time is over, or in no usual year
     * @throws NotPermitted if by all that is known it would not be permitted then
     * @throws press.imprimatur.articles.SecondPersonNeeded if the caller's word alone does not do
     * @throws SlugTaken if another story has, or had, its address
     * @throws StoryKilled if it was killed, or what it was made from
     */
    Scheduled schedule(ArticleId article, long seen, Instant at);

    /**
     * Sets another time for what is scheduled, or was missed: the same text, on the word of who
     * scheduled it.
     *
     * @throws NotScheduled if it waits for no time
     * @throws press.imprimatur.kernel.FieldRefused as {@link #schedule} does
     * @throws NotPermitted as {@link #schedule} does
     */
    Scheduled move(ArticleId article, Instant at);

    /**
     * Lets it not come out by itself.
     *
     * @throws NotScheduled if it would not have
     */
    void cancel(ArticleId article);

    /** When the article comes out by itself; empty if nobody set that. */
    Optional<Scheduled> find(ArticleId article);

    /** The same for several; those that wait for no time are not in it. */
    Map<ArticleId, Scheduled> findAll(Collection<ArticleId> articles);

    /**
     * What would come of it at its time, by all that is known now.
     *
     * @throws NotScheduled if it waits for no time
     */
    Readiness outlook(ArticleId article);

    /**
     * What comes out within a stretch of time, and what should have, the earliest first.
     *
     * @param from inclusive, UTC
     * @param to exclusive, UTC
     * @param limit at most so many, 1 to 1000
     */
    List<Scheduled> between(Instant from, Instant to, int limit);

    /** What did not come out when its time had come, the latest first. */
    List<Scheduled> missed(int limit);
}
