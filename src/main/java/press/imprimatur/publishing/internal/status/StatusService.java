package press.imprimatur.publishing.internal.status;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.identity.Allows;
import press.imprimatur.rights.DueStatus;
import press.imprimatur.rights.DueWork;

/** Keeps what lists say of the rights up to date, one article after the other. */
@Stateless
@Allows
@TransactionAttribute(NOT_SUPPORTED)
public class StatusService implements DueWork {

    private static final System.Logger LOG = System.getLogger(StatusService.class.getName());
    private static final Duration LATER = Duration.ofHours(1);

    @Inject StatusStepService steps;

    @Override
    @Allows
    public Optional<Instant> nextDue() {
        return steps.nextDue();
    }

    @Override
    @Allows
    public boolean doNext(Instant now) {
        var due = steps.due(now);
        due.ifPresent(each -> decide(each, now));
        return due.isPresent();
    }

    private void decide(DueStatus due, Instant now) {
        try {
            steps.decide(due, now);
        } catch (RuntimeException failure) {
            LOG.log(WARNING, "What the rights say cannot be kept for lists: " + due, failure);
            steps.postpone(due, now.plus(LATER));
        }
    }
}
