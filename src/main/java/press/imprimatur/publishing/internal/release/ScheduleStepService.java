package press.imprimatur.publishing.internal.release;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;
import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.identity.Allows;
import press.imprimatur.jobs.JobInSteps;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.publishing.internal.schedule.ScheduleRows;

/** Has stories come out when their time has come. A refusal stands until a person looks at it. */
@Stateless
@Allows
@TransactionAttribute(REQUIRES_NEW)
public class ScheduleStepService implements JobInSteps<ScheduledOut> {

    @Inject ScheduleRows schedules;
    @Inject ScheduledReleaseService release;

    @Override
    @Allows
    public String name() {
        return "publishing at a set time";
    }

    @Override
    @Allows
    public Optional<Instant> nextDue() {
        return schedules.nextDue();
    }

    @Override
    @Allows
    public Optional<ScheduledOut> take(Instant now) {
        return schedules.take(now).map(ScheduledOut::new);
    }

    /** A refusal undoes the transaction it is found in, and is kept in another. */
    @Override
    @Allows
    @TransactionAttribute(NOT_SUPPORTED)
    public void perform(ScheduledOut taken, Instant now) {
        try {
            release.release(taken.article(), now);
        } catch (BusinessException refusal) {
            release.miss(taken.article(), refusal, now);
        }
    }

    /** It was put off when it was taken. */
    @Override
    @Allows
    public void failed(ScheduledOut taken, String why, Instant now) {}
}
