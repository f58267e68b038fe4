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
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.rights.Breach;
import press.imprimatur.rights.Breaches;
import press.imprimatur.rights.Cure;
import press.imprimatur.rights.InstrumentReinstated;
import press.imprimatur.rights.InstrumentTerminated;
import press.imprimatur.rights.LicenceUnclear;
import press.imprimatur.rights.LifeEvent;
import press.imprimatur.rights.OpenBreach;
import press.imprimatur.rights.StateForbids;
import press.imprimatur.rights.internal.lifecycle.CommonsLicence;
import press.imprimatur.rights.internal.lifecycle.StateTable;
import press.imprimatur.rights.internal.lifecycle.Stated;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentState;

@Stateless
@Allows
public class BreachesService implements Breaches {

    @Inject InstrumentRows rows;
    @Inject BreachRows breaches;
    @Inject EvidenceFolder folder;
    @Inject Chronicle chronicle;
    @Inject Clock clock;
    @Inject Event<InstrumentTerminated> terminated;
    @Inject Event<InstrumentReinstated> reinstated;

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public OpenBreach terminate(InstrumentId id, long revision, Breach what) {
        var instrument = rows.permissionAt(id, revision);
        var why = Stated.reason(what.reason());
        StateTable.after(instrument.state(), LifeEvent.BREACH);
        var licence =
                CommonsLicence.of(instrument.terms())
                        .orElseThrow(() -> new LicenceUnclear(instrument.title()));
        var now = clock.instant();
        var discovered = what.discovered().orElse(now);
        if (discovered.isAfter(now)) {
            throw new FieldRefused("discovered", "rights.discoveredInTheFuture");
        }
        var breach = new BreachEntity(id, licence, discovered, why);
        breaches.add(breach);
        instrument.take(LifeEvent.BREACH, now, why);
        var kept = folder.keep(instrument, what.evidence());
        chronicle.tell(instrument, LifeEvent.BREACH, why, kept);
        var open = breach.openBreach(instrument.title());
        terminated.fire(new InstrumentTerminated(id, now, why, open.cureUntil()));
        return open;
    }

    @Override
    @Allows(RIGHTS_EDITOR)
    public void cure(InstrumentId id, long revision, Cure how) {
        var instrument = rows.permissionAt(id, revision);
        var why = Stated.reason(how.reason());
        var now = clock.instant();
        var breach =
                breaches.findOpen(id)
                        .filter(open -> instrument.state() == InstrumentState.TERMINATED)
                        .orElseThrow(() -> new StateForbids(LifeEvent.CURE, instrument.state()));
        breach.cure(how.cured().orElse(now), now);
        instrument.take(LifeEvent.CURE, now, why);
        var kept = folder.keep(instrument, how.evidence());
        chronicle.tell(instrument, LifeEvent.CURE, why, kept);
        reinstated.fire(new InstrumentReinstated(id));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Optional<OpenBreach> find(InstrumentId id) {
        return breaches.findOpen(id).flatMap(this::titled);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<OpenBreach> curable() {
        return breaches.curableAt(clock.instant()).stream()
                .flatMap(breach -> titled(breach).stream())
                .toList();
    }

    private Optional<OpenBreach> titled(BreachEntity breach) {
        return rows.findCurrent(breach.instrument())
                .map(instrument -> breach.openBreach(instrument.title()));
    }
}
