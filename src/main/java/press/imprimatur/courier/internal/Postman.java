package press.imprimatur.courier.internal;

import static jakarta.ejb.ConcurrencyManagementType.BEAN;
import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import press.imprimatur.courier.Hindrance;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.CurrentCaller;

/**
 * Brings out what waits: one letter after the other, on every node at once. Nodes never take the
 * same letter, and a node that dies loses none.
 */
@Singleton
@ConcurrencyManagement(BEAN)
@TransactionAttribute(NOT_SUPPORTED)
@Allows
public class Postman {

    private static final Logger LOG = System.getLogger(Postman.class.getName());

    /** What the next letter would meet as well. */
    private static final Set<Hindrance> OF_THE_SERVER =
            Set.of(Hindrance.UNREACHABLE, Hindrance.NOT_ENCRYPTED, Hindrance.SIGN_IN_REFUSED);

    @Inject DeliveryService delivery;
    @Inject CourierSettings settings;
    @Inject Smtp smtp;
    @Inject CurrentCaller callers;

    private final AtomicBoolean isUnderWay = new AtomicBoolean();
    private final AtomicBoolean areOldOnesInClear = new AtomicBoolean(true);

    /**
     * Goes now, on a thread of its own, which knows no caller; what he does there he does himself.
     */
    @Allows(thePublic = true)
    @Asynchronous
    public void wake() {
        goUnlessUnderWay();
    }

    /**
     * Goes for what has to be tried again, for what a node left behind that died, and for what came
     * in the moment in which the last round ended.
     */
    @Allows
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "courier")
    public void goUnlessUnderWay() {
        if (!isUnderWay.compareAndSet(false, true)) {
            return;
        }
        try {
            callers.runAs(Caller.system("courier"), this::round);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "the outbox cannot be worked on", failure);
        } finally {
            isUnderWay.set(false);
        }
    }

    /** Until nothing is due, or the mail server stands in the way of everything. */
    private int round() {
        if (areOldOnesInClear.compareAndSet(true, false)) {
            delivery.sealOldOnes();
        }
        var server = settings.server();
        if (server.isEmpty()) {
            return 0;
        }
        var brought = 0;
        var next = delivery.takeNext();
        while (next.isPresent() && bring(next.get(), server.get())) {
            brought++;
            next = delivery.takeNext();
        }
        return brought;
    }

    /** Whether it makes sense to go on with the next letter. */
    private boolean bring(Dispatch dispatch, SmtpServer server) {
        try {
            smtp.handOver(dispatch, server);
        } catch (NotDelivered why) {
            LOG.log(
                    Level.WARNING,
                    "letter {0} not delivered at try {1}: {2}",
                    dispatch.id(),
                    dispatch.attempt(),
                    why.getMessage());
            delivery.hindered(dispatch, why);
            return !OF_THE_SERVER.contains(why.hindrance());
        }
        delivery.hasLeft(dispatch);
        LOG.log(Level.INFO, "letter {0} sent", dispatch.id());
        return true;
    }
}
