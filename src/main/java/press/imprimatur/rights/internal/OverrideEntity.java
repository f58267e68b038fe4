package press.imprimatur.rights.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import press.imprimatur.identity.Caller;
import press.imprimatur.kernel.ChangedMeanwhile;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.NewOverride;
import press.imprimatur.rights.OverrideId;
import press.imprimatur.rights.OverrideIsOver;
import press.imprimatur.rights.OverrideRecord;
import press.imprimatur.rights.OverrideState;
import press.imprimatur.rights.SecondPersonMustSign;
import press.imprimatur.terms.EvaluationContext.SignedOverride;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.Use;

/** An override: asked for by one, in force when another signed it, over when its hours are. */
@Entity(name = "RightsOverride")
@Table(name = "rights_override")
class OverrideEntity {

    /** Nobody signs a question that was asked in another week. */
    private static final Duration PATIENCE = Duration.ofHours(72);

    @Id private UUID id;

    @Version private long version;

    @Column(name = "work_id")
    private UUID work;

    @Column(name = "used_as")
    @Enumerated(EnumType.STRING)
    private Use use;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] codes;

    private int hours;
    private String reason;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_by_name")
    private String askedByName;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "signed_by")
    private UUID signedBy;

    @Column(name = "signed_by_name")
    private String signedByName;

    private Instant until;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected OverrideEntity() {}

    OverrideEntity(
            OverrideId id, NewOverride what, List<ReasonCode> setAside, Caller by, Instant now) {
        this.id = id.value();
        work = what.work().value();
        use = what.use();
        codes = setAside.stream().map(Enum::name).toArray(String[]::new);
        hours = what.hours();
        reason = what.reason();
        askedAt = now;
        askedBy = by.user().value();
        askedByName = by.name();
    }

    void refuseIfNotAt(long seen) {
        if (version != seen) {
            throw new ChangedMeanwhile("override", seen, version);
        }
    }

    void sign(Caller by, Instant now) {
        if (stateAt(now) != OverrideState.ASKED) {
            throw new OverrideIsOver();
        }
        if (askedBy.equals(by.user().value())) {
            throw new SecondPersonMustSign();
        }
        signedAt = now;
        signedBy = by.user().value();
        signedByName = by.name();
        until = now.plus(Duration.ofHours(hours));
    }

    /**
     * @return whether it was in force
     */
    boolean withdraw(Instant now) {
        var before = stateAt(now);
        if (before != OverrideState.ASKED && before != OverrideState.IN_FORCE) {
            throw new OverrideIsOver();
        }
        withdrawnAt = now;
        return before == OverrideState.IN_FORCE;
    }

    OverrideState stateAt(Instant now) {
        if (withdrawnAt != null) {
            return OverrideState.WITHDRAWN;
        }
        var isSigned = signedAt != null;
        var end = isSigned ? until : askedAt.plus(PATIENCE);
        if (!now.isBefore(end)) {
            return OverrideState.OVER;
        }
        return isSigned ? OverrideState.IN_FORCE : OverrideState.ASKED;
    }

    /** As a decision sees it; empty if it never counted. */
    Optional<SignedOverride> signed() {
        var end = withdrawnAt != null ? withdrawnAt : until;
        return signedAt == null || !end.isAfter(signedAt)
                ? Optional.empty()
                : Optional.of(
                        new SignedOverride(
                                work(),
                                use,
                                Set.copyOf(setsAside()),
                                askedBy.toString(),
                                signedBy.toString(),
                                reason,
                                signedAt,
                                end));
    }

    OverrideRecord record(Instant now) {
        return new OverrideRecord(
                overrideId(),
                version,
                stateAt(now),
                work(),
                use,
                setsAside(),
                hours,
                reason,
                askedByName,
                askedAt,
                Optional.ofNullable(signedByName),
                Optional.ofNullable(signedAt),
                Optional.ofNullable(until));
    }

    private List<ReasonCode> setsAside() {
        return Arrays.stream(codes).map(ReasonCode::valueOf).toList();
    }

    OverrideId overrideId() {
        return new OverrideId(id);
    }

    WorkId work() {
        return new WorkId(work);
    }

    Use use() {
        return use;
    }

    Instant until() {
        return until;
    }

    Instant signedAt() {
        return signedAt;
    }

    String reason() {
        return reason;
    }
}
