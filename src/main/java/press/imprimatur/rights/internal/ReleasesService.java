package press.imprimatur.rights.internal;

import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.rights.Release;
import press.imprimatur.rights.Releases;
import press.imprimatur.rights.RightsFactRecorded;
import press.imprimatur.terms.InstrumentId;

@Stateless
@Allows
public class ReleasesService implements Releases {

    @Inject InstrumentRows rows;
    @Inject LedgerRows ledger;
    @Inject EvidenceFolder folder;
    @Inject AuditTrail audit;
    @Inject CurrentCaller caller;
    @Inject Event<RightsFactRecorded> facts;

    @Override
    @Allows(RIGHTS_EDITOR)
    public void record(InstrumentId id, Release release) {
        var instrument = rows.permission(id);
        ProofRule.refuseUnlessAwaited(instrument.instrument().terms(), release);
        var paper = folder.keepNeeded(instrument, release.evidence()).get(0);
        var fact =
                FactEntity.released(id, release.at(), caller.get().name())
                        .provenBy(release.by(), paper.id());
        rows.add(release.work().map(fact::of).orElse(fact));
        rows.changed();
        audit.record(AuditedAct.of("permission.released", "permission", id, instrument.title()));
        facts.fire(new RightsFactRecorded(id, release.work()));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<Recorded> of(InstrumentId id) {
        return ledger.releasesUnder(id).stream().map(FactEntity::release).toList();
    }
}
