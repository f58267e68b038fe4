package press.imprimatur.rights.internal;

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

/** Ends, every minute, the requests that nobody answered in time. Several nodes share the work. */
@Singleton
@Allows
public class RequestClock {

    private static final System.Logger LOG = System.getLogger(RequestClock.class.getName());
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
                    overdue.forEach(this::lapse);
                    return overdue.size();
                });
    }

    /** One that cannot end must not keep the others; it has its turn the next minute. */
    private void lapse(InstrumentId id) {
        try {
            lapses.lapse(id);
        } catch (RuntimeException failure) {
            LOG.log(WARNING, "A request cannot end now: " + id, failure);
        }
    }
}
