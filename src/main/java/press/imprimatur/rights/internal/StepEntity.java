package press.imprimatur.rights.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.identity.Caller;
import press.imprimatur.kernel.TimeOrdered;
import press.imprimatur.rights.Evidence;
import press.imprimatur.rights.LifeEvent;
import press.imprimatur.rights.PermissionStep;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentRef;
import press.imprimatur.terms.InstrumentState;

/** A step in the life of a permission. Never changes. */
@Entity(name = "PermissionStep")
@Table(name = "rights_step")
class StepEntity {

    @Id private UUID id;

    @Column(name = "instrument_id")
    private UUID instrumentId;

    private int number;

    @Enumerated(EnumType.STRING)
    private LifeEvent event;

    @Enumerated(EnumType.STRING)
    private InstrumentState state;

    private Instant at;

    @Column(name = "by_user")
    private UUID byUser;

    @Column(name = "by_name")
    private String byName;

    private String reason;
    private UUID evidence;

    protected StepEntity() {}

    StepEntity(InstrumentEntity instrument, LifeEvent event, Caller caller, Instant at) {
        this.id = TimeOrdered.next();
        this.instrumentId = instrument.instrumentId().value();
        this.number = instrument.reference().version();
        this.event = event;
        this.state = instrument.state();
        this.at = at;
        this.byUser = caller.user().value();
        this.byName = caller.name();
    }

    StepEntity because(String why, UUID paper) {
        reason = why;
        evidence = paper;
        return this;
    }

    boolean isBy(Caller caller) {
        return byUser.equals(caller.user().value());
    }

    boolean isWithin(Duration time, Instant now) {
        return now.isBefore(at.plus(time));
    }

    String byName() {
        return byName;
    }

    Optional<UUID> evidence() {
        return Optional.ofNullable(evidence);
    }

    PermissionStep step(Optional<Evidence> paper) {
        var version = new InstrumentRef(new InstrumentId(instrumentId), number);
        return new PermissionStep(version, event, state, at, byName, reason, paper);
    }
}
