package press.imprimatur.clearance.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import press.imprimatur.clearance.Erasure;
import press.imprimatur.kernel.TimeOrdered;

@Entity(name = "Erasure")
@Table(name = "clearance_erasure")
class ErasureEntity {

    @Id private UUID id;

    @Column(name = "erased_at")
    private Instant erasedAt;

    @Column(name = "erased_by")
    private String erasedBy;

    private String reason;
    private int outlets;
    private int requests;
    private int letters;

    protected ErasureEntity() {}

    ErasureEntity(Erasure erasure) {
        id = TimeOrdered.next();
        erasedAt = erasure.at();
        erasedBy = erasure.by();
        reason = erasure.reason();
        outlets = erasure.outlets();
        requests = erasure.requests();
        letters = erasure.letters();
    }

    UUID id() {
        return id;
    }

    Erasure erasure() {
        return new Erasure(erasedAt, erasedBy, reason, outlets, requests, letters);
    }
}
