package press.imprimatur.vault.internal;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.identity.Allows;
import press.imprimatur.jobs.Job;

/** Destroys what has reached its day. */
@Stateless
@Allows
@TransactionAttribute(REQUIRES_NEW)
public class DestructionService implements Job {

    @Inject VaultRows rows;
    @Inject VaultLedger ledger;
    @Inject Clock clock;

    @Override
    @Allows
    public Optional<Instant> nextDue() {
        return rows.nextDue();
    }

    /**
     * Whoever takes a row holds it: a hold that is put on it at this moment waits, or was first.
     */
    @Override
    @Allows
    public boolean doNext(Instant now) {
        var taken = rows.take(now);
        taken.map(rows::lock)
                .ifPresent(entry -> {
                    entry.destroy(clock.instant());
                    ledger.destroy(entry);
                });
        return taken.isPresent();
    }
}
