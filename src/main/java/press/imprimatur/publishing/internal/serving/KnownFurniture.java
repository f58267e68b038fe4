package press.imprimatur.publishing.internal.serving;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.nodes.DatabaseHealth;
import press.imprimatur.nodes.LineRestored;
import press.imprimatur.nodes.NewsHeard;
import press.imprimatur.publishing.internal.rendering.StandingFurniture;

/**
 * The furniture as this node knows it. It is read again after it has changed; while it cannot be
 * read, what was known is good enough, and before anything was known pages are given without it.
 */
@ApplicationScoped
class KnownFurniture {

    private static final System.Logger LOG = System.getLogger(KnownFurniture.class.getName());
    private static final Duration REST = Duration.ofSeconds(1);

    private final FurnitureSource source;
    private final DatabaseHealth pulse;

    private volatile Optional<StandingFurniture> known = Optional.empty();
    private volatile Instant readAgainAt = Instant.MIN;

    /** For the container, which wraps it. */
    protected KnownFurniture() {
        this(null, null);
    }

    @Inject
    KnownFurniture(FurnitureSource source, DatabaseHealth pulse) {
        this.source = source;
        this.pulse = pulse;
    }

    /** The same object as long as nothing has changed. */
    Optional<StandingFurniture> current() {
        // Before anything is known all wait for the first who reads it; later nobody does.
        if ((readAgainAt != Instant.MAX || known.isEmpty()) && pulse.beats()) {
            readIfDue();
        }
        return known;
    }

    private void readIfDue() {
        if (known.isEmpty() || !pulse.now().isBefore(readAgainAt)) {
            read();
        }
    }

    private synchronized void read() {
        if (pulse.now().isBefore(readAgainAt)) {
            return;
        }
        // Said before it is read: what changes meanwhile has it read once more.
        readAgainAt = Instant.MAX;
        try {
            known = source.read();
        } catch (RuntimeException failure) {
            LOG.log(WARNING, "The furniture of the site cannot be read now", failure);
            readAgainAt = pulse.now().plus(REST);
        }
        if (known.isEmpty()) {
            readAgainAt = pulse.now().plus(REST);
        }
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) RenditionsChanged changed) {
        if (changed.paths().contains(RenditionStore.FURNITURE)) {
            readAgainAt = Instant.MIN;
        }
    }

    void on(@Observes NewsHeard heard) {
        if (heard.topic().equals(RenditionsChanged.TOPIC)
                && heard.text().equals(RenditionStore.FURNITURE)) {
            readAgainAt = Instant.MIN;
        }
    }

    void on(@Observes LineRestored restored) {
        readAgainAt = Instant.MIN;
    }
}
