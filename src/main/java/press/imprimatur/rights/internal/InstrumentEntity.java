package press.imprimatur.rights.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import press.imprimatur.files.FileId;
import press.imprimatur.kernel.ChangedMeanwhile;
import press.imprimatur.kernel.TimeOrdered;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.Instrument;
import press.imprimatur.rights.InstrumentId;
import press.imprimatur.rights.InstrumentKind;
import press.imprimatur.rights.InstrumentRef;
import press.imprimatur.rights.InstrumentState;
import press.imprimatur.rights.InstrumentSummary;
import press.imprimatur.rights.LifeEvent;
import press.imprimatur.rights.Moment;
import press.imprimatur.rights.NewInstrument;
import press.imprimatur.rights.Scope;
import press.imprimatur.rights.StateForbids;
import press.imprimatur.rights.Terms;
import press.imprimatur.rights.Use;
import press.imprimatur.rights.internal.lifecycle.StateTable;
import press.imprimatur.sources.OutletId;

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

    @Column(name = "scope_kind")
    private String scopeKind;

    @Column(name = "selector_outlet")
    private UUID selectorOutlet;

    @Column(name = "is_limited")
    private boolean isLimited;

    @JdbcTypeCode(SqlTypes.JSON)
    private String terms;

    @Column(name = "terms_sha256")
    private String termsSha256;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] uses;

    @Column(name = "publish_from")
    private Instant publishFrom;

    @Column(name = "publish_until")
    private Instant publishUntil;

    @Column(name = "display_from")
    private Instant displayFrom;

    @Column(name = "display_until")
    private Instant displayUntil;

    @Column(name = "display_zone")
    private String displayZone;

    @Column(name = "granting_evidence_id")
    private UUID grantingEvidence;

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

    @Transient private Terms parsed;

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

    private void write(Terms content) {
        parsed = content;
        terms = TermsJson.canonical(content);
        termsSha256 = FileId.of(terms.getBytes(StandardCharsets.UTF_8)).sha256();
        uses = content.uses().stream().map(Use::name).toArray(String[]::new);
        isLimited = QuantityPolicy.isLimited(content);
        writeScope(content.scope());
        var clocks = content.constraints().clocks();
        publishFrom = clocks.publish().from().orElse(null);
        publishUntil = clocks.publish().until().orElse(null);
        displayFrom = clocks.display().from().orElse(null);
        displayUntil = clocks.display().until().orElse(null);
        displayZone = clocks.display().zone().getId();
    }

    private void writeScope(Scope scope) {
        if (scope instanceof Scope.OneWork one) {
            scopeKind = "WORK";
            works.add(one.work().value());
        } else if (scope instanceof Scope.ListedWorks some) {
            scopeKind = "WORKS";
            some.works().forEach(work -> works.add(work.value()));
        } else if (scope instanceof Scope.Selector selector) {
            scopeKind = "SELECTOR";
            selectorOutlet = selector.include().outlet().map(OutletId::value).orElse(null);
        }
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
        selectorOutlet = null;
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

    /** The version after this one, not in force yet. */
    InstrumentEntity successor(NewInstrument what, Instant now, String by) {
        var next = new InstrumentEntity(instrumentId(), what, now, by);
        next.number = number + 1;
        return next;
    }

    Terms terms() {
        if (parsed == null) {
            parsed = TermsJson.read(terms);
        }
        return parsed;
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
                terms());
    }

    InstrumentSummary summary(Instant now) {
        var names = EnumSet.noneOf(Use.class);
        Arrays.stream(uses).map(Use::valueOf).forEach(names::add);
        return new InstrumentSummary(
                instrumentId(),
                number,
                kind,
                state,
                StandingPolicy.at(now, instrument()),
                title,
                grantor,
                Optional.ofNullable(outlet).map(OutletId::new),
                names,
                Optional.ofNullable(displayUntil)
                        .map(end -> new Moment(end, ZoneId.of(displayZone))),
                Optional.ofNullable(displayFrom),
                isLimited);
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
        return isLimited;
    }

    long revision() {
        return revision;
    }

    String title() {
        return title;
    }

    String termsSha256() {
        return termsSha256;
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
