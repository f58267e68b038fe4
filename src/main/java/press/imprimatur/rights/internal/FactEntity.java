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
import press.imprimatur.rights.DutyStanding;
import press.imprimatur.rights.PermissionUse;
import press.imprimatur.rights.Releases;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyName;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.EvaluationContext.DutyFact;
import press.imprimatur.terms.EvaluationContext.DutyStatus;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Released;

/** An entry of the ledger: something that is so since an instant, and stays on record. */
@Entity(name = "RightsFact")
@Table(name = "rights_fact")
class FactEntity {

    enum Kind {
        RELEASED,
        DUTY_MET,
        DUTY_OVERDUE,
        DUTY_EXCUSED,
        /** What was met has to be met again: a letter came back. */
        DUTY_REOPENED,
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

    /** Which of the duties of that type; null in entries from before they had names. */
    @Column(name = "duty_name")
    private String dutyName;

    /** The words for which it is so, by their hash; null if whatever they are. */
    @Column(name = "text_sha256")
    private String text;

    /** The paper that proves it; null if none does. */
    private UUID evidence;

    /** The letter or the address that proves it, or who said so; empty if none. */
    private String proof = "";

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

    static FactEntity met(InstrumentId instrument, DutyName duty, Instant at, String by) {
        return new FactEntity(Kind.DUTY_MET, at, by).on(instrument, duty);
    }

    static FactEntity excused(InstrumentId instrument, DutyName duty, Instant at, String by) {
        return new FactEntity(Kind.DUTY_EXCUSED, at, by).on(instrument, duty);
    }

    static FactEntity reopened(InstrumentId instrument, DutyName duty, Instant at, String by) {
        return new FactEntity(Kind.DUTY_REOPENED, at, by).on(instrument, duty);
    }

    static FactEntity overdue(
            InstrumentId instrument, DutyName duty, int warnings, Instant at, String by) {
        var fact = new FactEntity(Kind.DUTY_OVERDUE, at, by).on(instrument, duty);
        fact.warnings = warnings;
        return fact;
    }

    private FactEntity on(InstrumentId which, DutyName name) {
        instrument = which.value();
        duty = name.type();
        dutyName = name.value();
        return this;
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

    FactEntity ofText(String hash) {
        text = hash;
        return this;
    }

    /**
     * @param words the letter, the address, or who said so
     * @param paper null if there is none
     */
    FactEntity provenBy(String words, UUID paper) {
        proof = words;
        evidence = paper;
        return this;
    }

    String proof() {
        return proof;
    }

    Optional<UUID> evidence() {
        return Optional.ofNullable(evidence);
    }

    Released released() {
        return new Released(instrument(), ofWork());
    }

    Releases.Recorded release() {
        return new Releases.Recorded(at, proof, ofWork(), evidence(), recordedBy);
    }

    private Optional<WorkId> ofWork() {
        return Optional.ofNullable(work).map(WorkId::new);
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

    /** Whether it says that the duty is met, of a text with that hash. */
    boolean meets(Duty which, Optional<String> words) {
        var name = dutyFact().duty();
        return kind == Kind.DUTY_MET
                && (name.equals(DutyName.of(which)) || name.equals(DutyName.anyOf(which.type())))
                && (work != null || !which.type().isOwedPerWork())
                && (text == null || words.filter(text::equals).isPresent());
    }

    DutyStanding.Met proven() {
        return new DutyStanding.Met(at, recordedBy, proof, evidence());
    }

    /** Whether it says why the duty is not possible. */
    boolean excuses(Duty which) {
        return kind == Kind.DUTY_EXCUSED && dutyFact().duty().equals(DutyName.of(which));
    }

    private DutyStatus status() {
        return switch (kind) {
            case DUTY_MET -> DutyStatus.MET;
            case DUTY_EXCUSED -> DutyStatus.EXCUSED;
            default -> DutyStatus.OVERDUE;
        };
    }

    DutyFact dutyFact() {
        return new DutyFact(
                instrument(),
                dutyName == null ? DutyName.anyOf(duty) : new DutyName(dutyName),
                ofWork(),
                Optional.ofNullable(text),
                status(),
                warnings,
                Optional.of(at));
    }
}
