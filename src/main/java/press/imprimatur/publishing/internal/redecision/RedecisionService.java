package press.imprimatur.publishing.internal.redecision;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.Allows;
import press.imprimatur.jobs.Job;

/**
 * Decides again on everything that is out, the pages and what the feed has, a batch at a time: soon
 * after there are other terms that may be about any number of stories (a standing agreement, house
 * rules), and every night, when what nobody told us of takes effect. Nodes share the batches; a
 * story on which it fails is left as it is, and has its turn the next night.
 */
@Stateless
@Allows
@TransactionAttribute(NOT_SUPPORTED)
public class RedecisionService implements Job {

    private static final System.Logger LOG = System.getLogger(RedecisionService.class.getName());

    @Inject RedecisionStepService steps;

    @Override
    @Allows
    public Optional<Instant> nextDue() {
        return steps.nextDue();
    }

    @Override
    @Allows
    public boolean doNext(Instant now) {
        var batch = steps.claim(now);
        batch.ifPresent(stories -> decide(stories, now));
        return batch.isPresent();
    }

    private void decide(Batch batch, Instant now) {
        var compared = compared(batch, now);
        compared.changed().forEach(article -> decide(batch, article, now));
        steps.finish(batch, compared.seen());
    }

    /** One that cannot be read must not keep the others: then each is looked at by itself. */
    private Compared compared(Batch batch, Instant now) {
        try {
            return steps.compare(batch, now);
        } catch (RuntimeException failure) {
            LOG.log(WARNING, "Stories are decided again one by one", failure);
            return steps.all(batch, now);
        }
    }

    private void decide(Batch batch, ArticleId article, Instant now) {
        try {
            steps.decide(batch, article, now);
        } catch (RuntimeException failure) {
            LOG.log(WARNING, "It cannot be decided again now: " + article, failure);
        }
    }
}
