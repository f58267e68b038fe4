package press.imprimatur.clearance.internal;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.terms.InstrumentId;

/** Reminds, every minute, the grantors whose time it is. Several nodes share the work. */
@Singleton
@Allows
public class Reminders {

    private static final System.Logger LOG = System.getLogger(Reminders.class.getName());
    private static final Caller WORKER = Caller.system("reminders");
    private static final int AT_ONCE = 50;

    @Inject DueRemindersService reminders;
    @Inject CurrentCaller caller;

    @Allows
    @TransactionAttribute(NOT_SUPPORTED)
    @Schedule(hour = "*", minute = "*", second = "20", persistent = false, info = "reminders")
    public void tick() {
        caller.runAs(
                WORKER,
                () -> {
                    var due = reminders.due(AT_ONCE);
                    due.forEach(this::remindIfDue);
                    return due.size();
                });
    }

    /** One that cannot be written must not keep the others; it has its turn the next minute. */
    private void remindIfDue(InstrumentId id) {
        try {
            reminders.remindIfDue(id);
        } catch (RuntimeException failure) {
            LOG.log(WARNING, "A reminder cannot be written now: " + id, failure);
        }
    }
}
