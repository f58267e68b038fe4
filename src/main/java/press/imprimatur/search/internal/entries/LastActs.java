package press.imprimatur.search.internal.entries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.identity.AuditEntry;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.Subject;

/** When somebody last did something with what does not say so itself. */
@ApplicationScoped
class LastActs {

    @Inject AuditTrail audit;

    /** UTC; that other instant if the audit trail knows of nothing. */
    Instant on(String kind, UUID id, Instant otherwise) {
        var about = Optional.of(new Subject(kind, id.toString()));
        return audit.list(about, Optional.empty(), 1).items().stream()
                .map(AuditEntry::at)
                .findFirst()
                .orElse(otherwise);
    }
}
