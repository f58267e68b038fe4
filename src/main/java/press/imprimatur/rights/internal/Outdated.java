package press.imprimatur.rights.internal;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import press.imprimatur.nodes.DatabaseHealth;

/**
 * What a transaction makes untrue of that which was decided. It is written when all else is done,
 * at once: whoever has locked these rows waits for nobody any more.
 */
@TransactionScoped
@SuppressWarnings("serial")
class Outdated implements Serializable {

    @Serial private static final long serialVersionUID = 1;

    @Inject transient StatusRows rows;
    @Inject transient DatabaseHealth pulse;

    @Resource transient TransactionSynchronizationRegistry transactions;

    private final Set<UUID> subjects = new HashSet<>();
    private boolean isEverything;
    private boolean isAwaited;

    /** What was decided on these works and outlets is to be decided again. */
    void add(Collection<UUID> more) {
        subjects.addAll(more);
        awaitTheEnd();
    }

    /** Everything is to be decided again. */
    void addEverything() {
        isEverything = true;
        awaitTheEnd();
    }

    private void awaitTheEnd() {
        if (!isAwaited) {
            isAwaited = true;
            transactions.registerInterposedSynchronization(new AtTheEnd());
        }
    }

    private void write(Instant now) {
        if (isEverything) {
            rows.outdateAll(now);
        } else {
            rows.outdateAllOn(subjects, now);
        }
    }

    private class AtTheEnd implements Synchronization {

        @Override
        public void beforeCompletion() {
            write(pulse.now());
        }

        @Override
        public void afterCompletion(int status) {
            // What was written is kept or undone with the transaction.
        }
    }
}
