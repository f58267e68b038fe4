package press.imprimatur.publishing.internal.cascade;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.identity.Allows;
import press.imprimatur.rights.DueWork;

/** Settles what has to come down, one after the other, each in a transaction of its own. */
@Stateless
@Allows
@TransactionAttribute(NOT_SUPPORTED)
public class CascadeService implements DueWork {

    private static final System.Logger LOG = System.getLogger(CascadeService.class.getName());

    @Inject CascadeStepService steps;

    @Override
    @Allows
    public Optional<Instant> nextDue() {
        return steps.nextDue();
    }

    @Override
    @Allows
    public boolean doNext(Instant now) {
        var taken = steps.take(now);
        taken.ifPresent(each -> attempt(each, now));
        return taken.isPresent();
    }

    private void attempt(Taken taken, Instant now) {
        try {
            steps.settle(taken, now);
        } catch (RuntimeException failure) {
            LOG.log(WARNING, "A takedown failed, and is tried again: " + taken, failure);
            steps.failed(taken, String.valueOf(failure.getMessage()));
        }
    }
}
