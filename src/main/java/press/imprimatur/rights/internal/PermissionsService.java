package press.imprimatur.rights.internal;

import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import press.imprimatur.files.Files;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Slice;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.InstrumentFilter;
import press.imprimatur.rights.InstrumentRecord;
import press.imprimatur.rights.InstrumentRevoked;
import press.imprimatur.rights.InstrumentSummary;
import press.imprimatur.rights.LicenceAnswer;
import press.imprimatur.rights.LicenceAnswered;
import press.imprimatur.rights.LifeEvent;
import press.imprimatur.rights.NewEvidence;
import press.imprimatur.rights.NewInstrument;
import press.imprimatur.rights.NoSuchInstrument;
import press.imprimatur.rights.Permissions;
import press.imprimatur.rights.Revocation;
import press.imprimatur.rights.RightsFactRecorded;
import press.imprimatur.rights.internal.lifecycle.RevocationRule;
import press.imprimatur.rights.internal.lifecycle.StateTable;
import press.imprimatur.sources.OutletId;
import press.imprimatur.sources.Outlets;
import press.imprimatur.terms.DutyName;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Scope;

@Stateless
@Allows
public class PermissionsService implements Permissions {

    private static final int MOST = 200;

    @Inject InstrumentRows rows;
    @Inject InstrumentList list;
    @Inject EffectiveStates standings;
    @Inject Bases bases;
    @Inject EvidenceFolder folder;
    @Inject Granting granting;
    @Inject LicenceQuestion licences;
    @Inject Chronicle chronicle;
    @Inject Files files;
    @Inject Outlets outlets;
    @Inject AuditTrail audit;
    @Inject CurrentCaller caller;
    @Inject Clock clock;
    @Inject Event<InstrumentRevoked> revoked;
    @Inject Event<RightsFactRecorded> facts;
    @Inject Event<LicenceAnswered> answered;

    @Override
    @Allows(RIGHTS_EDITOR)
    public InstrumentId draft(NewInstrument what) {
        var instrument = write(what);
        chronicle.tell(instrument, LifeEvent.DRAFT, "");
        return instrument.instrumentId();
    }

    @Override
    @Allows(RIGHTS_EDITOR)
    public InstrumentId record(NewInstrument what, List<NewEvidence> evidence) {
        var instrument = write(what);
        granting.putInForce(instrument, evidence);
        return instrument.instrumentId();
    }

    @Override
    @Allows(RIGHTS_EDITOR)
    public void grant(InstrumentId id, long revision, List<NewEvidence> evidence) {
        granting.putInForce(rows.permissionAt(id, revision), evidence);
    }

    @Override
    @Allows(RIGHTS_EDITOR)
    public void revoke(InstrumentId id, long revision, Revocation how) {
        var instrument = rows.permissionAt(id, revision);
        StateTable.after(instrument.state(), LifeEvent.REVOKE);
        var effective =
                RevocationRule.effective(
                        instrument.instrument(), instrument.title(), how, clock.instant());
        instrument.take(LifeEvent.REVOKE, effective, how.reason());
        var kept = folder.keep(instrument, how.evidence());
        chronicle.tell(instrument, LifeEvent.REVOKE, how.reason(), kept);
        revoked.fire(new InstrumentRevoked(id, effective, how.reason()));
    }

    @Override
    @Allows(RIGHTS_EDITOR)
    public void recordDutyMet(InstrumentId id, DutyName duty, Optional<WorkId> work) {
        if (duty.type().proof().isGivenByPerson()) {
            throw new IllegalArgumentException(duty + " takes a proof");
        }
        var instrument = rows.permission(id);
        var fact = FactEntity.met(id, duty, clock.instant(), caller.get().name());
        rows.add(work.map(fact::of).orElse(fact));
        record("permission.dutyMet", instrument);
        facts.fire(new RightsFactRecorded(id, work));
    }

    @Override
    @Allows(RIGHTS_EDITOR)
    public void answerLicence(InstrumentId id, long revision, LicenceAnswer answer) {
        var instrument = rows.permissionAt(id, revision);
        licences.answer(instrument, answer);
        record("permission.licenceAnswered", instrument);
        answered.fire(new LicenceAnswered(id));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Optional<InstrumentRecord> find(InstrumentId id) {
        return rows.findCurrent(id).map(rows::described);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public InstrumentRecord get(InstrumentId id) {
        return rows.described(rows.permission(id));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<InstrumentRecord> versions(InstrumentId id) {
        return rows.versions(id).stream().map(rows::described).toList();
    }

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public byte[] evidence(InstrumentId id, UUID evidence) {
        return rows.versions(id).stream()
                .flatMap(version -> rows.evidence(version).stream())
                .filter(paper -> paper.id().equals(evidence))
                .findFirst()
                .map(paper -> files.read(paper.file()))
                .orElseThrow(() -> new NoSuchInstrument(id));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Slice<InstrumentSummary> list(
            InstrumentFilter filter, Optional<String> cursor, int most) {
        if (most < 1 || most > MOST) {
            throw new FieldRefused("limit", "rights.limitOutOfRange", MOST);
        }
        var before = Cursors.before(cursor);
        var now = clock.instant();
        var found = list.newestBefore(filter, before, most + 1, now);
        return Slice.of(standings.summaries(found), most, last -> last.id().toString());
    }

    private InstrumentEntity write(NewInstrument what) {
        TermsPolicy.refuseIncomplete(what);
        what.outlet().ifPresent(outlets::get);
        outletsIn(what.terms().scope()).forEach(outlets::get);
        var now = clock.instant();
        var by = caller.get().name();
        var instrument = new InstrumentEntity(InstrumentId.next(), what, now, by);
        bases.refuseStranger(instrument.instrument());
        rows.add(instrument);
        return instrument;
    }

    private static Stream<OutletId> outletsIn(Scope scope) {
        return scope instanceof Scope.Selector selector
                ? Stream.concat(Stream.of(selector.include()), selector.exclude().stream())
                        .flatMap(criteria -> criteria.outlet().stream())
                : Stream.empty();
    }

    private void record(String verb, InstrumentEntity instrument) {
        audit.record(
                AuditedAct.of(verb, "permission", instrument.instrumentId(), instrument.title()));
    }
}
