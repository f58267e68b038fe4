package press.imprimatur.rights.internal;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.DutyOverdue;
import press.imprimatur.rights.OverdueDuties;
import press.imprimatur.terms.DutyName;
import press.imprimatur.terms.InstrumentId;

@Stateless
@Allows
public class OverdueDutiesService implements OverdueDuties {

    @Inject InstrumentRows rows;
    @Inject AuditTrail audit;
    @Inject CurrentCaller caller;
    @Inject Clock clock;
    @Inject Event<DutyOverdue> overdue;

    @Override
    @Allows
    public void record(
            InstrumentId instrument, DutyName duty, Optional<WorkId> work, int warnings) {
        var fact =
                FactEntity.overdue(
                        instrument, duty, warnings, clock.instant(), caller.get().name());
        rows.add(work.map(fact::of).orElse(fact));
        rows.changed();
        audit.record(
                AuditedAct.of(
                        "permission.dutyOverdue",
                        "permission",
                        instrument,
                        duty + ", " + warnings));
        overdue.fire(new DutyOverdue(instrument, duty.type(), work, warnings));
    }
}
