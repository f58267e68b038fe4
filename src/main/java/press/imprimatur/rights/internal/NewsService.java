package press.imprimatur.rights.internal;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.identity.Allows;
import press.imprimatur.rights.DueWork;

/** Has the letters written by which partners hear of what happened, each by itself. */
@Stateless
@Allows
@TransactionAttribute(NOT_SUPPORTED)
public class NewsService implements DueWork {

    private static final System.Logger LOG = System.getLogger(NewsService.class.getName());

    @Inject NewsStepService steps;

    @Override
    @Allows
    public Optional<Instant> nextDue() {
        return steps.nextDue();
    }

    @Override
    @Allows
    public boolean doNext(Instant now) {
        var taken = steps.take(now);
        taken.ifPresent(this::attempt);
        return taken.isPresent();
    }

    private void attempt(UUID taken) {
        try {
            steps.write(taken);
        } catch (RuntimeException failure) {
            LOG.log(WARNING, "News " + taken + " is written again later", failure);
        }
    }
}
