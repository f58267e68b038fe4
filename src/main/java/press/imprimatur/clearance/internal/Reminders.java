package press.imprimatur.clearance.internal;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.CurrentCaller;

/** Reminds, every minute, the grantors whose time it is. Several nodes share the work. */
@Singleton
@Allows
public class Reminders {

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
                    due.forEach(reminders::remindIfDue);
                    return due.size();
                });
    }
}
