package press.imprimatur.rights.internal;

import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.jobs.JobDue;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.DutyFellDue;
import press.imprimatur.rights.PartnerNews;
import press.imprimatur.rights.RightsFactRecorded;
import press.imprimatur.rights.StoryNews;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyName;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentKind;

@Stateless
@Allows
public class PartnerNewsService implements PartnerNews {

    @Inject NewsRows news;
    @Inject InstrumentRows rows;
    @Inject LedgerRows ledger;
    @Inject DutyLetters letters;
    @Inject CurrentCaller caller;
    @Inject Clock clock;
    @Inject Event<DutyFellDue> fellDue;
    @Inject Event<RightsFactRecorded> facts;
    @Inject Event<JobDue> due;

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public void happened(StoryNews what) {
        for (var owed : owed(what.work(), what.kind())) {
            if (isNews(owed.instrument(), owed.duty(), what)) {
                owe(owed.instrument(), owed.duty(), what);
            }
        }
    }

    /** A duty to tell, and to whom it is owed. */
    private record ToTell(Instrument instrument, Duty duty) {}

    private boolean isNews(Instrument instrument, Duty duty, StoryNews what) {
        return !news.isKnown(what.event(), instrument.ref().id(), DutyName.of(duty));
    }

    private void owe(Instrument instrument, Duty duty, StoryNews what) {
        var id = instrument.ref().id();
        var now = clock.instant();
        news.add(new NewsEntity(id, DutyName.of(duty), what, now));
        reopen(instrument, duty, what);
        fellDue.fire(new DutyFellDue(id, duty, what));
        facts.fire(new RightsFactRecorded(id, Optional.of(what.work())));
        due.fire(new JobDue(now));
    }

    /** That they heard of the last one says nothing of this one. */
    private void reopen(Instrument instrument, Duty duty, StoryNews what) {
        var id = instrument.ref().id();
        var name = DutyName.of(duty);
        var any = DutyName.anyOf(duty.type());
        ledger.newestOfDuties(Set.of(id), Set.of(what.work())).stream()
                .map(FactEntity::dutyFact)
                .filter(fact -> fact.work().isPresent())
                .filter(fact -> fact.duty().equals(name) || fact.duty().equals(any))
                .forEach(fact ->
                        ledger.add(
                                FactEntity.reopened(
                                                id,
                                                fact.duty(),
                                                clock.instant(),
                                                caller.get().name())
                                        .of(what.work())
                                        .provenBy(what.event().toString(), null)));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<Addressee> addressees(WorkId work, StoryNews.Kind kind) {
        return owed(work, kind).stream()
                .map(owed ->
                        new Addressee(
                                owed.instrument().ref().id(),
                                owed.instrument().grantor(),
                                letters.hasSomebody(owed.instrument(), owed.duty())))
                .distinct()
                .toList();
    }

    /**
     * What permissions ask on which the story rests, or rested; of others only what was promised
     * whatever is relied on.
     */
    private List<ToTell> owed(WorkId work, StoryNews.Kind kind) {
        var relied = news.reliedOn(work);
        return Stream.concat(relied.stream(), news.owedUnder(work).stream())
                .distinct()
                .flatMap(id -> rows.findCurrent(id).stream())
                .map(InstrumentEntity::instrument)
                .flatMap(instrument ->
                        PersonalDuties.in(instrument.terms()).stream()
                                .filter(duty -> duty.type() == kind.duty())
                                .filter(duty ->
                                        relied.contains(instrument.ref().id())
                                                || isPromise(instrument, duty))
                                .map(duty -> new ToTell(instrument, duty)))
                .toList();
    }

    private static boolean isPromise(Instrument instrument, Duty duty) {
        return duty.covenant() || instrument.kind() == InstrumentKind.HOUSE_RULES;
    }
}
