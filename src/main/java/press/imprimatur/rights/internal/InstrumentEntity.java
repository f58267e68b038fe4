package press.imprimatur.rights.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import press.imprimatur.kernel.ChangedMeanwhile;
import press.imprimatur.kernel.TimeOrdered;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.EffectiveState;
import press.imprimatur.rights.Hold;
import press.imprimatur.rights.InstrumentSummary;
import press.imprimatur.rights.LifeEvent;
import press.imprimatur.rights.NewInstrument;
import press.imprimatur.rights.StateForbids;
import press.imprimatur.rights.internal.lifecycle.StateTable;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.InstrumentRef;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.LicenceNote;
import press.imprimatur.terms.LicenceReading;
import press.imprimatur.terms.Terms;

/**
 * One version of an instrument. It is written down as a draft, put in force by a grant that rests
 * on evidence, and may be suspended, end, or make way for the next version. Its terms never change;
 * the database refuses that too.
 */
@Entity(name = "Instrument")
@Table(name = "rights_instrument")
class InstrumentEntity {

    @Id private UUID id;

    @Column(name = "instrument_id")
    private UUID instrumentId;

    private int number;

    @Version private long revision;

    @Enumerated(EnumType.STRING)
    private InstrumentKind kind;

    @Enumerated(EnumType.STRING)
    private InstrumentState state;

    @Column(name = "state_since")
    private Instant stateSince;

    @Column(name = "state_reason")
    private String stateReason;

    private String title;
    private UUID outlet;
    private String grantor;
    private UUID base;

    @Column(name = "provisional_until")
    private Instant provisionalUntil;

    @Embedded private TermsColumns content;

    @Column(name = "granting_evidence_id")
    private UUID grantingEvidence;

    @Column(name = "licence_in_papers")
    private String licenceInPapers = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "licence_reading")
    private LicenceReading licenceReading = LicenceReading.UNANSWERED;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @ElementCollection
    @CollectionTable(
            name = "rights_instrument_work",
            joinColumns = @JoinColumn(name = "instrument"))
    @Column(name = "work_id")
    private Set<UUID> works = new HashSet<>();

    protected InstrumentEntity() {}

    InstrumentEntity(InstrumentId instrument, NewInstrument what, Instant now, String by) {
        id = TimeOrdered.next();
        instrumentId = instrument.value();
        number = 1;
        kind = what.kind();
        state = InstrumentState.DRAFT;
        title = what.title();
        outlet = what.outlet().map(OutletId::value).orElse(null);
        grantor = what.grantor();
        base = what.base().map(InstrumentId::value).orElse(null);
        createdAt = now;
        createdBy = by;
        write(what.terms());
    }

    private void write(Terms terms) {
        content = new TermsColumns(terms);
        works.addAll(content.works());
    }

    void refuseIfNotAt(long seen) {
        if (revision != seen) {
            throw new ChangedMeanwhile("permission", seen, revision);
        }
    }

    /**
     * Takes a step of the state table.
     *
     * @throws press.imprimatur.rights.StateForbids if there is none
     */
    void take(LifeEvent event, Instant since, String reason) {
        state = StateTable.after(state, event);
        stateSince = since;
        stateReason = reason;
    }

    /**
     * @param until when a spoken grant ends; null for one in writing
     */
    void grant(UUID evidence, Instant until) {
        state = StateTable.after(state, LifeEvent.GRANT);
        grantingEvidence = evidence;
        provisionalUntil = until;
    }

    /** Other terms are on the table; possible until the grant only, as the database sees to. */
    void rewrite(Terms other) {
        works.clear();
        write(other);
    }

    /** A spoken word was confirmed in writing while it held. */
    void confirm(Instant now) {
        if (state != InstrumentState.GRANTED
                || provisionalUntil == null
                || !now.isBefore(provisionalUntil)) {
            throw new StateForbids(LifeEvent.CONFIRM, state);
        }
        provisionalUntil = null;
    }

    /** Puts a hold in force; it needs no evidence, because it permits nothing. */
    void hold(String reason) {
        state = InstrumentState.GRANTED;
        stateReason = reason;
    }

    Hold asHold() {
        return new Hold(instrumentId(), stateReason, createdBy, createdAt);
    }

    /** The version after this one, not in force yet. */
    InstrumentEntity successor(NewInstrument what, Instant now, String by) {
        var next = new InstrumentEntity(instrumentId(), what, now, by);
        next.number = number + 1;
        next.licenceInPapers = licenceInPapers;
        next.licenceReading = licenceReading;
        return next;
    }

    Terms terms() {
        return content.terms();
    }

    /** Whether it speaks of works by what is known of them, and of which outlet's; null for any. */
    boolean isSelector() {
        return content.isSelector();
    }

    UUID selectorOutlet() {
        return content.selectorOutlet();
    }

    /** Terms that were read before need not be read again: the same bytes, the same terms. */
    InstrumentEntity read(ParsedTerms known) {
        content.read(known);
        return this;
    }

    /** What it is, as somebody would write it down again. */
    NewInstrument parties() {
        var current = instrument();
        return new NewInstrument(kind, title, current.outlet(), grantor, current.base(), terms());
    }

    Instrument instrument() {
        return new Instrument(
                reference(),
                kind,
                state,
                Optional.ofNullable(stateSince),
                Optional.ofNullable(outlet).map(OutletId::new),
                grantor,
                Optional.ofNullable(base).map(InstrumentId::new),
                Optional.ofNullable(provisionalUntil),
                new LicenceNote(licenceInPapers, licenceReading),
                terms());
    }

    /** Notes what its papers name. */
    void mention(String licence) {
        licenceInPapers = licence;
    }

    /** Somebody said what is meant by the licence that it names. */
    void answer(LicenceReading reading) {
        licenceReading = reading;
    }

    InstrumentSummary summary(Optional<EffectiveState> standing) {
        return new InstrumentSummary(
                instrumentId(),
                number,
                kind,
                state,
                standing,
                title,
                grantor,
                Optional.ofNullable(outlet).map(OutletId::new),
                terms().scope().only(),
                content.uses(),
                content.displayUntil(),
                content.displayFrom(),
                content.isLimited());
    }

    UUID id() {
        return id;
    }

    InstrumentId instrumentId() {
        return new InstrumentId(instrumentId);
    }

    /** Whether it is that instrument, or adds to it. */
    boolean restsOn(InstrumentId other) {
        return instrumentId.equals(other.value()) || other.value().equals(base);
    }

    InstrumentKind kind() {
        return kind;
    }

    InstrumentState state() {
        return state;
    }

    InstrumentRef reference() {
        return new InstrumentRef(instrumentId(), number);
    }

    boolean isLimited() {
        return content.isLimited();
    }

    long revision() {
        return revision;
    }

    String title() {
        return title;
    }

    String termsSha256() {
        return content.sha256();
    }

    Optional<String> stateReason() {
        return Optional.ofNullable(stateReason);
    }

    Set<WorkId> works() {
        var names = new HashSet<WorkId>();
        works.forEach(work -> names.add(new WorkId(work)));
        return names;
    }

    Instant createdAt() {
        return createdAt;
    }

    String createdBy() {
        return createdBy;
    }
}
