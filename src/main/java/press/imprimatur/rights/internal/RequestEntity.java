package press.imprimatur.rights.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.rights.Asking;
import press.imprimatur.terms.InstrumentId;

/** Whom we asked for a permission, and until when we wait. */
@Entity(name = "Request")
@Table(name = "rights_request")
class RequestEntity {

    @Id
    @Column(name = "instrument_id")
    private UUID instrument;

    private String contact;
    private String mail;

    @Column(name = "contact_erased_at")
    private Instant contactErasedAt;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "answer_by")
    private Instant answerBy;

    protected RequestEntity() {}

    RequestEntity(InstrumentId permission) {
        instrument = permission.value();
    }

    void asked(Asking asking, Instant now, String by) {
        contact = asking.contact();
        mail = asking.mail();
        contactErasedAt = null;
        answerBy = asking.answerBy().orElse(null);
        askedAt = now;
        askedBy = by;
    }

    void forgetContact(Instant now) {
        contact = "";
        mail = "";
        contactErasedAt = now;
    }

    /** Now it is the other side that has so long to answer. */
    void answered(Instant now) {
        if (answerBy != null) {
            answerBy = now.plus(Duration.between(askedAt, answerBy));
        }
    }

    boolean isOverdueAt(Instant now) {
        return answerBy != null && !now.isBefore(answerBy);
    }

    InstrumentId instrument() {
        return new InstrumentId(instrument);
    }

    Asking asking() {
        return new Asking(contact, mail, Optional.ofNullable(answerBy));
    }

    Instant askedAt() {
        return askedAt;
    }

    String askedBy() {
        return askedBy;
    }
}
