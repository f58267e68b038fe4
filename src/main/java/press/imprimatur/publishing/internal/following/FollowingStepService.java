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
import press.imprimatur.publishing.internal.redecision.Rearranging;

/** The steps by which stories follow their pictures. */
@Stateless
@Allows
@TransactionAttribute(REQUIRES_NEW)
public class FollowingStepService {

    /** A person has a look at it before; then it is looked whether that happened. */
    private static final Duration LATER = Duration.ofHours(1);

    @Inject FollowingRows rows;
    @Inject Rearranging rearranging;

    @Allows
    public Optional<Instant> nextDue() {
        return rows.nextDue();
    }

    /** The next story that is to follow; whoever dies over it leaves it for later. */
    @Allows
    public Optional<ArticleId> take(Instant now) {
        return rows.take(now);
    }

    /**
     * It is off the list before its pictures are read: what is said of them from then on puts it
     * there again.
     */
    @Allows
    public void follow(ArticleId article, Instant now) {
        if (rows.remove(article) && rearranging.isLeftToAPerson(article, now)) {
            rows.putOff(article, now, now.plus(LATER));
        }
    }
}
