package press.imprimatur.rights.internal.own;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import press.imprimatur.identity.Caller;
import press.imprimatur.kernel.TimeOrdered;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.SaidWhose;
import press.imprimatur.terms.Authorship.Whose;

/** Somebody's word on whose a work is. Never changed: the database refuses it too. */
@Entity(name = "SaidWhose")
@Immutable
@Table(name = "rights_whose")
class WhoseEntity {

    @Id private UUID id;

    @Column(name = "work_id")
    private UUID work;

    @Enumerated(EnumType.STRING)
    private Whose whose;

    private String signed;
    private String note;

    @Column(name = "said_at")
    private Instant saidAt;

    @Column(name = "said_by")
    private UUID saidBy;

    @Column(name = "said_by_name")
    private String saidByName;

    protected WhoseEntity() {}

    WhoseEntity(WorkId work, SaidWhose said, Caller by) {
        this.id = TimeOrdered.next();
        this.work = work.value();
        this.whose = said.whose();
        this.signed = said.signed();
        this.note = said.note();
        this.saidAt = said.at();
        this.saidBy = by.user().value();
        this.saidByName = said.by();
    }

    WorkId work() {
        return new WorkId(work);
    }

    SaidWhose said() {
        return new SaidWhose(whose, signed, note, saidAt, saidByName);
    }
}
