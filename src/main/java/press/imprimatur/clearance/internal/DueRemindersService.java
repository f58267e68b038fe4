package press.imprimatur.clearance.internal;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import press.imprimatur.clearance.Correspondence;
import press.imprimatur.identity.Allows;
import press.imprimatur.rights.Requests;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentState;

/** Reminds the grantors whose time it is. */
@Stateless
@Allows
public class DueRemindersService {

    @Inject Threads threads;
    @Inject Requests requests;
    @Inject Correspondence correspondence;
    @Inject ClearanceSettings settings;
    @Inject Clock clock;

    @Allows
    public List<InstrumentId> due(int most) {
        return threads.dueForReminder(clock.instant(), most);
    }

    /** Reminds one if it is time; whoever has the request already does it. */
    @Allows
    @TransactionAttribute(REQUIRES_NEW)
    public void remindIfDue(InstrumentId id) {
        threads.take(id).filter(thread -> thread.isDueAt(clock.instant())).ifPresent(this::remind);
    }

    private void remind(ThreadEntity thread) {
        var id = thread.instrument();
        if (requests.get(id).state() == InstrumentState.REQUESTED) {
            correspondence.remind(id);
            thread.reminded(settings.nextReminder(clock.instant(), thread.reminders() + 1));
        } else {
            thread.rest();
        }
    }
}
