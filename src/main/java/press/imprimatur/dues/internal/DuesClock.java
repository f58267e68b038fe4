package press.imprimatur.dues.internal;

import static jakarta.ejb.ConcurrencyManagementType.BEAN;
import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.function.Consumer;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.CurrentCaller;

/**
 * Lets time pass in the ledger: what the calendar makes due is written down, and what is overdue is
 * warned of. Nodes share the rows, and one row that fails stops no other.
 */
@Singleton
@ConcurrencyManagement(BEAN)
@TransactionAttribute(NOT_SUPPORTED)
@Allows
public class DuesClock {

    private static final Logger LOG = System.getLogger(DuesClock.class.getName());

    @Inject DueStepsService steps;
    @Inject DigestsService digests;
    @Inject CurrentCaller callers;

    @Allows
    @Schedule(hour = "*", minute = "*", second = "30", persistent = false, info = "dues")
    public void tick() {
        callers.runAs(
                Caller.system("dues"),
                () -> {
                    steps.agreements().forEach(id -> step(id, steps::look, steps::lookLater));
                    steps.overdue().forEach(id -> step(id, steps::warn, steps::warnLater));
                    digests.partners().forEach(id -> step(id, digests::tell, later -> {}));
                    return true;
                });
    }

    private static void step(UUID id, Consumer<UUID> step, Consumer<UUID> later) {
        try {
            step.accept(id);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "due or agreement " + id + " is tried again later", failure);
            later.accept(id);
        }
    }
}
