package press.imprimatur.rights.internal;

import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import press.imprimatur.courier.LetterId;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.CreditTakenAway;
import press.imprimatur.rights.DutyProofs;
import press.imprimatur.rights.DutyStanding;
import press.imprimatur.rights.NewProof;
import press.imprimatur.rights.RightsFactRecorded;
import press.imprimatur.rights.TextInHand;
import press.imprimatur.rights.TextInHand.Words;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyName;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.DutyType.Grade;
import press.imprimatur.terms.DutyType.Proof;
import press.imprimatur.terms.InstrumentId;

@Stateless
@Allows
public class DutyProofsService implements DutyProofs {

    @Inject InstrumentRows rows;
    @Inject LedgerRows ledger;
    @Inject NewsRows news;
    @Inject EvidenceFolder folder;
    @Inject DutyLetters letters;
    @Inject @Any Instance<TextInHand> texts;
    @Inject AuditTrail audit;
    @Inject CurrentCaller caller;
    @Inject Clock clock;
    @Inject Event<RightsFactRecorded> facts;
    @Inject Event<CreditTakenAway> takenAway;

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public List<DutyStanding> of(InstrumentId id, WorkId work) {
        var instrument = rows.permission(id);
        var known = ledger.newestOfDuties(Set.of(id), Set.of(work));
        var text = text(work).map(Words::sha256);
        var told = news.of(id, work);
        return PersonalDuties.in(instrument.instrument().terms()).stream()
                .map(duty -> standing(id, duty, work, known, text, told))
                .toList();
    }

    private DutyStanding standing(
            InstrumentId id,
            Duty duty,
            WorkId work,
            Collection<FactEntity> known,
            Optional<String> text,
            List<NewsEntity> told) {
        var name = DutyName.of(duty);
        var met = known.stream().filter(entry -> entry.meets(duty, text)).findFirst();
        var excused =
                known.stream()
                        .filter(entry -> duty.grade() == Grade.WHERE_POSSIBLE)
                        .filter(entry -> entry.excuses(duty))
                        .findFirst();
        var underWay =
                met.isPresent() ? Optional.<LetterId>empty() : letters.underWay(id, name, work);
        return new DutyStanding(
                id,
                name,
                duty,
                met.map(FactEntity::proven),
                excused.map(FactEntity::proven),
                underWay,
                met.isPresent() ? Optional.empty() : letters.undelivered(id, name, work),
                told.stream()
                        .filter(each -> each.duty().equals(name))
                        .map(NewsEntity::told)
                        .toList());
    }

    @Override
    @Allows(RIGHTS_EDITOR)
    public void prove(InstrumentId id, DutyName name, WorkId work, NewProof proof) {
        var instrument = rows.permission(id);
        var duty = PersonalDuties.named(name, instrument.instrument().terms());
        if (work == null) {
            throw new FieldRefused("work", "rights.noWorks");
        }
        ProofRule.refuseUnlessProof(duty.type(), proof);
        var paper = duty.type().proof() == Proof.POST ? null : keep(instrument, proof);
        var fact =
                FactEntity.met(id, name, since(duty, proof), caller.get().name())
                        .of(work)
                        .provenBy(proof.address(), paper);
        if (duty.type() == DutyType.APPROVAL_OF_CHANGE) {
            text(work).map(Words::sha256).ifPresent(fact::ofText);
        }
        rows.add(fact);
        settleNews(id, name, work);
        rows.changed();
        audit.record(
                AuditedAct.of(
                        "permission.dutyMet", "permission", id, name.type() + ", work " + work));
        facts.fire(new RightsFactRecorded(id, Optional.of(work)));
        if (duty.type() == DutyType.ATTRIBUTION_REMOVED_ON_REQUEST) {
            takenAway.fire(new CreditTakenAway(id, work));
        }
    }

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public void excuse(InstrumentId id, DutyName name, WorkId work, String reason) {
        var instrument = rows.permission(id);
        var duty = PersonalDuties.named(name, instrument.instrument().terms());
        if (work == null) {
            throw new FieldRefused("work", "rights.noWorks");
        }
        ProofRule.refuseUnlessExcuse(duty, reason);
        var fact = FactEntity.excused(id, name, clock.instant(), caller.get().name());
        rows.add(fact.of(work).provenBy(reason.strip(), null));
        settleNews(id, name, work);
        rows.changed();
        audit.record(
                AuditedAct.of(
                        "permission.dutyExcused",
                        "permission",
                        id,
                        name.type() + ", work " + work));
        facts.fire(new RightsFactRecorded(id, Optional.of(work)));
    }

    /** A letter counts from when it left; all else from when it is recorded. */
    private Instant since(Duty duty, NewProof proof) {
        var now = clock.instant();
        var left = proof.at().filter(at -> duty.type().proof() == Proof.LETTER).orElse(now);
        if (left.isAfter(now)) {
            throw new FieldRefused("at", "rights.proofInTheFuture");
        }
        return left;
    }

    private void settleNews(InstrumentId id, DutyName name, WorkId work) {
        news.untold(id, name, work).forEach(each -> each.done(clock.instant()));
    }

    private UUID keep(InstrumentEntity instrument, NewProof proof) {
        return folder.keepNeeded(instrument, proof.papers()).get(0).id();
    }

    @Override
    @Allows(RIGHTS_EDITOR)
    public LetterId write(InstrumentId id, DutyName name, WorkId work) {
        var instrument = rows.permission(id);
        var duty = PersonalDuties.named(name, instrument.instrument().terms());
        if (duty.type().proof() != Proof.LETTER) {
            throw new FieldRefused("duty", "rights.dutyNoLetter");
        }
        if (work == null) {
            throw new FieldRefused("work", "rights.noWorks");
        }
        letters.refuseIfUnderWay(id, name, work);
        var untold = news.untold(id, name, work);
        return untold.isEmpty()
                ? letters.write(instrument.instrument(), duty, work, text(work))
                : letters.tell(instrument, duty, untold);
    }

    private Optional<Words> text(WorkId work) {
        return texts.stream().flatMap(each -> each.of(work).stream()).findFirst();
    }
}
