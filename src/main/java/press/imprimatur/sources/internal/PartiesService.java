package press.imprimatur.sources.internal;

import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.Locale;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.sources.OutletId;
import press.imprimatur.sources.OutletNotFound;
import press.imprimatur.sources.Parties;
import press.imprimatur.sources.Party;
import press.imprimatur.sources.PartyChange;
import press.imprimatur.sources.PartyState;

@Stateless
@Allows
public class PartiesService implements Parties {

    @Inject OutletRows rows;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Party get(OutletId id) {
        return find(id).party();
    }

    @Override
    @Allows(RIGHTS_EDITOR)
    public Party change(OutletId id, long seen, PartyChange change) {
        if (change.reason().isEmpty()) {
            throw new FieldRefused("reason", "sources.partyReasonMissing");
        }
        refuseMisfit(id, change);
        var outlet = find(id);
        outlet.become(seen, change, clock.instant());
        rows.changed(outlet);
        var party = outlet.party();
        var became = change.state().name().toLowerCase(Locale.ROOT);
        audit.record(AuditedAct.of("outlet.became", "outlet", id, became + ": " + party.reason()));
        return party;
    }

    private void refuseMisfit(OutletId id, PartyChange change) {
        if (change.state() != PartyState.SUCCEEDED) {
            if (change.successor().isPresent()) {
                throw new FieldRefused("successor", "sources.successorNotAsked");
            }
            return;
        }
        var next = change.successor();
        if (next.isEmpty()) {
            throw new FieldRefused("successor", "sources.successorMissing");
        }
        rows.lockSuccessions();
        // Whoever follows the successors from there must not come back here.
        var seen = new HashSet<OutletId>();
        while (next.isPresent() && seen.add(next.get())) {
            if (next.get().equals(id)) {
                throw new FieldRefused("successor", "sources.successorIsItself");
            }
            next = find(next.get()).party().successor();
        }
    }

    private OutletEntity find(OutletId id) {
        return rows.find(id).orElseThrow(() -> new OutletNotFound(id));
    }
}
