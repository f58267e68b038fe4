package press.imprimatur.rights.internal;

import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.Hold;
import press.imprimatur.rights.HoldLifted;
import press.imprimatur.rights.Holds;
import press.imprimatur.rights.LifeEvent;
import press.imprimatur.rights.NewInstrument;
import press.imprimatur.rights.NoSuchInstrument;
import press.imprimatur.rights.WorkHeld;
import press.imprimatur.rights.internal.lifecycle.Stated;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;

@Stateless
@Allows
public class HoldsService implements Holds {

    @Inject InstrumentRows rows;
    @Inject AuditTrail audit;
    @Inject CurrentCaller caller;
    @Inject Clock clock;
    @Inject Event<WorkHeld> held;
    @Inject Event<HoldLifted> lifted;

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public InstrumentId hold(WorkId work, String reason) {
        var why = Stated.reason(reason);
        var by = caller.get().name();
        var what =
                new NewInstrument(
                        InstrumentKind.HOLD,
                        "Hold",
                        Optional.empty(),
                        by,
                        Optional.empty(),
                        Terms.allowing(Scope.of(work)));
        rows.lockForHolding(work);
        var id = InstrumentId.next();
        var hold = new InstrumentEntity(id, what, clock.instant(), by);
        hold.hold(why);
        rows.add(hold);
        rows.changed();
        audit.record(AuditedAct.of("work.held", "work", work, why));
        held.fire(new WorkHeld(id, work, why));
        return id;
    }

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public void lift(InstrumentId id, String reason) {
        var why = Stated.reason(reason);
        var hold =
                rows.findCurrent(id)
                        .filter(found -> found.kind() == InstrumentKind.HOLD)
                        .orElseThrow(() -> new NoSuchInstrument(id));
        hold.take(LifeEvent.REVOKE, clock.instant(), why);
        rows.changed();
        for (var work : hold.works()) {
            audit.record(AuditedAct.of("work.holdLifted", "work", work, why));
            lifted.fire(new HoldLifted(id, work));
        }
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<Hold> on(WorkId work) {
        return rows.holdsOn(work).stream().map(InstrumentEntity::asHold).toList();
    }
}
