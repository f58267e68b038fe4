package press.imprimatur.publishing.internal.cascade;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.identity.Allows;
import press.imprimatur.jobs.JobInSteps;

/** The steps of a takedown. What one has committed stands, whatever becomes of the next. */
@Stateless
@Allows
@TransactionAttribute(REQUIRES_NEW)
public class CascadeStepService implements JobInSteps<Taken> {

    @Inject Cascade cascade;
    @Inject ComingDown comingDown;

    @Override
    @Allows
    public String name() {
        return "a takedown";
    }

    @Override
    @Allows
    public Optional<Instant> nextDue() {
        return cascade.nextDue();
    }

    @Override
    @Allows
    public Optional<Taken> take(Instant now) {
        return cascade.take(now);
    }

    @Override
    @Allows
    public void perform(Taken taken, Instant now) {
        comingDown.settle(taken, now);
    }

    @Override
    @Allows
    public void failed(Taken taken, String why, Instant now) {
        cascade.failed(taken, why);
    }
}
