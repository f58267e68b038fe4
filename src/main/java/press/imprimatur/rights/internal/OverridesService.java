package press.imprimatur.rights.internal;

import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.NewOverride;
import press.imprimatur.rights.NoSuchOverride;
import press.imprimatur.rights.OverrideId;
import press.imprimatur.rights.OverrideRecord;
import press.imprimatur.rights.OverrideSigned;
import press.imprimatur.rights.OverrideState;
import press.imprimatur.rights.OverrideTally;
import press.imprimatur.rights.OverrideWithdrawn;
import press.imprimatur.rights.Overrides;
import press.imprimatur.rights.internal.lifecycle.OverrideRule;
import press.imprimatur.rights.internal.lifecycle.Stated;

@Stateless
@Allows
public class OverridesService implements Overrides {

    private static final Duration LATELY = Duration.ofDays(30);

    @Inject OverrideRows rows;
    @Inject Sentences sentences;
    @Inject AuditTrail audit;
    @Inject CurrentCaller caller;
    @Inject Clock clock;
    @Inject Event<OverrideSigned> signed;
    @Inject Event<OverrideWithdrawn> withdrawn;

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public OverrideId ask(NewOverride what) {
        Stated.reason(what.reason());
        var setAside = OverrideRule.setAside(what, sentences);
        var id = OverrideId.next();
        var override = new OverrideEntity(id, what, setAside, caller.get(), clock.instant());
        rows.add(override);
        tell("override.asked", override);
        return id;
    }

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public void sign(OverrideId id, long revision) {
        var override = at(id, revision);
        override.sign(caller.get(), clock.instant());
        tell("override.signed", override);
        signed.fire(new OverrideSigned(id, override.work(), override.use(), override.until()));
    }

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public void withdraw(OverrideId id, long revision) {
        var override = at(id, revision);
        var wasInForce = override.withdraw(clock.instant());
        tell("override.withdrawn", override);
        if (wasInForce) {
            withdrawn.fire(new OverrideWithdrawn(id, override.work(), override.use()));
        }
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public OverrideRecord get(OverrideId id) {
        return find(id).record(clock.instant());
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<OverrideRecord> on(WorkId work) {
        var now = clock.instant();
        return rows.on(work).stream().map(override -> override.record(now)).toList();
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<OverrideRecord> open() {
        var now = clock.instant();
        return rows.recent(now).stream()
                .map(override -> override.record(now))
                .filter(override -> override.state() != OverrideState.OVER)
                .toList();
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public OverrideTally tally() {
        var open = open();
        var inForce = open.stream().filter(each -> each.state() == OverrideState.IN_FORCE).count();
        return new OverrideTally(
                open.size() - inForce, inForce, rows.signedSince(clock.instant().minus(LATELY)));
    }

    private OverrideEntity at(OverrideId id, long revision) {
        var override = find(id);
        override.refuseIfNotAt(revision);
        return override;
    }

    private OverrideEntity find(OverrideId id) {
        return rows.find(id).orElseThrow(() -> new NoSuchOverride(id));
    }

    private void tell(String verb, OverrideEntity override) {
        rows.changed();
        audit.record(AuditedAct.of(verb, "work", override.work(), override.reason()));
    }
}
