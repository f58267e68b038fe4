package press.imprimatur.publishing.internal.following;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.Allows;
import press.imprimatur.rights.DueWork;

/**
 * Has the stories that are out follow what is said of their pictures, one after the other: each is
 * decided again and made anew in a transaction of its own. What fails is tried again later, and
 * readers have the page of before until then.
 */
@Stateless
@Allows
@TransactionAttribute(NOT_SUPPORTED)
public class FollowingService implements DueWork {

    private static final System.Logger LOG = System.getLogger(FollowingService.class.getName());

    @Inject FollowingStepService steps;

    @Override
    @Allows
    public Optional<Instant> nextDue() {
        return steps.nextDue();
    }

    @Override
    @Allows
    public boolean doNext(Instant now) {
        var taken = steps.take(now);
        taken.ifPresent(article -> follow(article, now));
        return taken.isPresent();
    }

    private void follow(ArticleId article, Instant now) {
        try {
            steps.follow(article, now);
        } catch (RuntimeException failure) {
            LOG.log(WARNING, "It cannot follow its pictures now: " + article, failure);
        }
    }
}
