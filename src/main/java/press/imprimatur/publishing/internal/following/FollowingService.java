package press.imprimatur.publishing.internal.following;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.Allows;
import press.imprimatur.jobs.JobInSteps;
import press.imprimatur.publishing.internal.redecision.Rearranging;

/**
 * Has the stories that are out follow what is said of their pictures, one after the other: each is
 * decided again and made anew in a transaction of its own. What fails is tried again later, and
 * readers have the page of before until then.
 */
@Stateless
@Allows
@TransactionAttribute(REQUIRES_NEW)
public class FollowingService implements JobInSteps<ArticleId> {

    /** A person has a look at it before; then it is looked whether that happened. */
    private static final Duration LATER = Duration.ofHours(1);

    @Inject FollowingRows rows;
    @Inject Rearranging rearranging;

    @Override
    @Allows
    public String name() {
        return "making a story anew after its pictures";
    }

    @Override
    @Allows
    public Optional<Instant> nextDue() {
        return rows.nextDue();
    }

    /** The next story that is to follow; whoever dies over it leaves it for later. */
    @Override
    @Allows
    public Optional<ArticleId> take(Instant now) {
        return rows.take(now);
    }

    /**
     * It is off the list before its pictures are read: what is said of them from then on puts it
     * there again.
     */
    @Override
    @Allows
    public void perform(ArticleId article, Instant now) {
        if (rows.remove(article) && rearranging.isLeftToAPerson(article, now)) {
            rows.putOff(article, now, now.plus(LATER));
        }
    }

    /** It was put off when it was taken. */
    @Override
    @Allows
    public void failed(ArticleId article, String why, Instant now) {}
}
