package press.imprimatur.bulk.internal;

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

/** Has the same done with many stories, one after the other. */
@Stateless
@Allows
@TransactionAttribute(REQUIRES_NEW)
public class BulkStepService implements JobInSteps<ChosenStory> {

    @Inject BulkRows rows;
    @Inject BulkDoingService doing;

    @Override
    @Allows
    public String name() {
        return "one of many stories";
    }

    @Override
    @Allows
    public Optional<Instant> nextDue() {
        return rows.nextDue();
    }

    @Override
    @Allows
    public Optional<ChosenStory> take(Instant now) {
        return rows.take(now).map(ChosenStory::new);
    }

    /** A refusal undoes the transaction it is found in, and is kept in another. */
    @Override
    @Allows
    @TransactionAttribute(NOT_SUPPORTED)
    public void perform(ChosenStory taken, Instant now) {
        try {
            doing.perform(taken.id(), now);
        } catch (BusinessException refusal) {
            doing.refuse(taken.id(), refusal, now);
        }
    }

    /** It was put off when it was taken. */
    @Override
    @Allows
    public void failed(ChosenStory taken, String why, Instant now) {
        doing.giveUpIfTriedEnough(taken.id(), now);
    }
}
