package press.imprimatur.rights.internal;

import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.rights.InstrumentReinstated;
import press.imprimatur.rights.InstrumentSuspended;
import press.imprimatur.rights.LifeEvent;
import press.imprimatur.rights.SecondPersonMustLift;
import press.imprimatur.rights.Suspensions;
import press.imprimatur.rights.UndoIsOver;
import press.imprimatur.rights.internal.lifecycle.Stated;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentState;

@Stateless
@Allows
public class SuspensionsService implements Suspensions {

    private static final Duration OF_A_MISTAKE = Duration.ofMinutes(15);

    @Inject InstrumentRows rows;
    @Inject Chronicle chronicle;
    @Inject CurrentCaller caller;
    @Inject Clock clock;
    @Inject Event<InstrumentSuspended> suspended;
    @Inject Event<InstrumentReinstated> reinstated;

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public void suspend(InstrumentId id, long revision, String reason) {
        var instrument = rows.permissionAt(id, revision);
        var why = Stated.reason(reason);
        var now = clock.instant();
        instrument.take(LifeEvent.SUSPEND, now, why);
        chronicle.tell(instrument, LifeEvent.SUSPEND, why);
        suspended.fire(new InstrumentSuspended(id, now, why));
    }

    @Override
    @Allows(RIGHTS_EDITOR)
    public void lift(InstrumentId id, long revision, String reason) {
        var instrument = rows.permissionAt(id, revision);
        var why = Stated.reason(reason);
        if (isSuspended(instrument) && isSuspendedByCaller(id)) {
            throw new SecondPersonMustLift(instrument.title());
        }
        bringBack(instrument, LifeEvent.LIFT, why);
    }

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public void undo(InstrumentId id, long revision) {
        var instrument = rows.permissionAt(id, revision);
        if (isSuspended(instrument) && !isMistakeOfCaller(id)) {
            throw new UndoIsOver(
                    chronicle.last(id, LifeEvent.SUSPEND).map(StepEntity::byName).orElse(""));
        }
        bringBack(instrument, LifeEvent.UNDO, "");
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public boolean mayEnd(InstrumentId id, LifeEvent how) {
        if (!isSuspended(rows.permission(id))) {
            return false;
        }
        return how == LifeEvent.UNDO
                ? isMistakeOfCaller(id)
                : caller.get().is(RIGHTS_EDITOR) && !isSuspendedByCaller(id);
    }

    private void bringBack(InstrumentEntity instrument, LifeEvent how, String why) {
        instrument.take(how, clock.instant(), why.isEmpty() ? null : why);
        chronicle.tell(instrument, how, why);
        reinstated.fire(new InstrumentReinstated(instrument.instrumentId()));
    }

    private static boolean isSuspended(InstrumentEntity instrument) {
        return instrument.state() == InstrumentState.SUSPENDED;
    }

    private boolean isSuspendedByCaller(InstrumentId id) {
        return chronicle
                .last(id, LifeEvent.SUSPEND)
                .filter(by -> by.isBy(caller.get()))
                .isPresent();
    }

    private boolean isMistakeOfCaller(InstrumentId id) {
        return chronicle
                .last(id, LifeEvent.SUSPEND)
                .filter(suspension -> suspension.isBy(caller.get()))
                .filter(suspension -> suspension.isWithin(OF_A_MISTAKE, clock.instant()))
                .isPresent();
    }
}
