package press.imprimatur.rights.internal;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.CurrentCaller;

/** Ends, every minute, the requests that nobody answered in time. Several nodes share the work. */
@Singleton
@Allows
public class RequestClock {

    private static final Caller WORKER = Caller.system("request clock");
    private static final int AT_ONCE = 100;

    @Inject LapsesService lapses;
    @Inject CurrentCaller caller;

    @Allows
    @TransactionAttribute(NOT_SUPPORTED)
    @Schedule(hour = "*", minute = "*", second = "40", persistent = false, info = "request clock")
    public void tick() {
        caller.runAs(
                WORKER,
                () -> {
                    var overdue = lapses.overdue(AT_ONCE);
                    overdue.forEach(lapses::lapse);
                    return overdue.size();
                });
    }
}
