package press.imprimatur.rights.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.kernel.TimeOrdered;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.DutyType;
import press.imprimatur.rights.InstrumentId;
import press.imprimatur.rights.PermissionUse;
import press.imprimatur.rights.World.DutyFact;
import press.imprimatur.rights.World.DutyStatus;

/** An entry of the ledger: something that is so since an instant, and stays on record. */
@Entity(name = "RightsFact")
@Table(name = "rights_fact")
class FactEntity {

    enum Kind {
        RELEASED,
        DUTY_MET,
        DUTY_OVERDUE,
        TAKEN_DOWN
    }

    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "instrument_id")
    private UUID instrument;

    @Column(name = "work_id")
    private UUID work;

    private String channel;

    @Enumerated(EnumType.STRING)
    private DutyType duty;

    private int warnings;
    private Instant at;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected FactEntity() {}

    private FactEntity(Kind kind, Instant at, String by) {
        this.id = TimeOrdered.next();
        this.kind = kind;
        this.at = at;
        this.recordedBy = by;
    }

    static FactEntity released(InstrumentId instrument, Instant at, String by) {
        var fact = new FactEntity(Kind.RELEASED, at, by);
        fact.instrument = instrument.value();
        return fact;
    }

    static FactEntity met(InstrumentId instrument, DutyType duty, Instant at, String by) {
        var fact = new FactEntity(Kind.DUTY_MET, at, by);
        fact.instrument = instrument.value();
        fact.duty = duty;
        return fact;
    }

    static FactEntity overdue(
            InstrumentId instrument, DutyType duty, int warnings, Instant at, String by) {
        var fact = new FactEntity(Kind.DUTY_OVERDUE, at, by);
        fact.instrument = instrument.value();
        fact.duty = duty;
        fact.warnings = warnings;
        return fact;
    }

    static FactEntity takenDown(WorkId work, String channel, Instant at, String by) {
        var fact = new FactEntity(Kind.TAKEN_DOWN, at, by).of(work);
        fact.channel = channel;
        return fact;
    }

    FactEntity of(WorkId which) {
        work = which.value();
        return this;
    }

    InstrumentId instrument() {
        return new InstrumentId(instrument);
    }

    Kind kind() {
        return kind;
    }

    Instant at() {
        return at;
    }

    WorkId work() {
        return new WorkId(work);
    }

    PermissionUse.Takedown takedown() {
        return new PermissionUse.Takedown(at, recordedBy);
    }

    boolean concerns(ReceiptEntity receipt) {
        return receipt.isOf(work, channel) && !receipt.at().isAfter(at);
    }

    DutyFact dutyFact() {
        return new DutyFact(
                instrument(),
                duty,
                Optional.ofNullable(work).map(WorkId::new),
                kind == Kind.DUTY_MET ? DutyStatus.MET : DutyStatus.OVERDUE,
                warnings);
    }
}
