package press.imprimatur.identity.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import press.imprimatur.identity.AuditEntry;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.Subject;
import press.imprimatur.identity.UserId;

/** An act in the audit trail. Written once; the database refuses changes too. */
@Entity
@Immutable
@Table(name = "identity_audit")
class RecordedAct {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long number;

    private Instant at;

    @Column(name = "by_name")
    private String byName;

    @Column(name = "user_id")
    private UUID userId;

    @Enumerated(EnumType.STRING)
    private Caller.Via via;

    private String verb;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private String subjectId;

    private String summary;

    protected RecordedAct() {}

    RecordedAct(Instant at, Caller by, AuditedAct act) {
        this.at = at;
        this.byName = by.name();
        this.userId = by.user().value();
        this.via = by.via();
        this.verb = act.verb();
        this.subjectKind = act.subject().kind();
        this.subjectId = act.subject().id();
        this.summary = act.summary();
    }

    long number() {
        return number;
    }

    AuditEntry entry() {
        var act = new AuditedAct(verb, new Subject(subjectKind, subjectId), summary);
        return new AuditEntry(number, at, byName, new UserId(userId), via, act);
    }
}
