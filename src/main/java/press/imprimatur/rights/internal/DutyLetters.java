package press.imprimatur.rights.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.courier.Courier;
import press.imprimatur.courier.Letter;
import press.imprimatur.courier.LetterFilter;
import press.imprimatur.courier.LetterId;
import press.imprimatur.courier.LetterLeft;
import press.imprimatur.courier.LetterReturned;
import press.imprimatur.courier.LetterState;
import press.imprimatur.courier.PostedLetter;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.identity.Subject;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.Duty;
import press.imprimatur.rights.DutyName;
import press.imprimatur.rights.Instrument;
import press.imprimatur.rights.InstrumentId;
import press.imprimatur.rights.RightsFactRecorded;
import press.imprimatur.rights.TextInHand.Words;
import press.imprimatur.sources.Outlets;

/**
 * Writes the letters that meet a duty, and keeps what becomes of them: a duty is met when its
 * letter has left, and open again when it comes back.
 */
@ApplicationScoped
class DutyLetters {

    private static final String KIND = "duty";

    @Inject LedgerRows ledger;
    @Inject Courier courier;
    @Inject Outlets outlets;
    @Inject Newsrooms newsrooms;
    @Inject Sentences sentences;
    @Inject CurrentCaller caller;
    @Inject Clock clock;
    @Inject Event<RightsFactRecorded> facts;

    /** What a letter is about: one duty of one permission, for one work. */
    private record About(InstrumentId instrument, DutyName duty, WorkId work) {

        static Optional<About> of(Optional<Subject> subject) {
            return subject.filter(each -> each.kind().equals(KIND))
                    .map(each -> each.id().split("/", 3))
                    .map(parts ->
                            new About(
                                    InstrumentId.of(parts[0]),
                                    new DutyName(parts[1]),
                                    WorkId.of(parts[2])));
        }

        Subject subject() {
            return new Subject(KIND, instrument + "/" + duty + "/" + work);
        }
    }

    LetterId write(Instrument instrument, Duty duty, WorkId work, Optional<Words> text) {
        var about = new About(instrument.ref().id(), DutyName.of(duty), work);
        underWay(about.instrument(), about.duty(), work)
                .ifPresent(letter -> {
                    throw new FieldRefused("duty", "rights.letterUnderWay");
                });
        var newsroom = newsrooms.get();
        var headline = text.map(Words::headline).orElseGet(instrument::grantor);
        var place =
                ledger.receiptsOf(work).stream().findFirst().map(each -> each.receipt().address());
        var key = "rights.letter." + duty.type();
        return courier.send(
                new Letter(
                        List.of(address(instrument, duty)),
                        sentences.say(key + ".subject", newsroom.name(), Letter.inALine(headline)),
                        sentences.say(
                                key + ".text",
                                instrument.grantor(),
                                newsroom.name(),
                                headline,
                                place.orElseGet(() -> sentences.say("rights.letter.notOutYet"))),
                        Optional.empty(),
                        Optional.of(about.subject()),
                        List.of()));
    }

    /** Whether it is known where such a letter would go. */
    boolean hasSomebody(Instrument instrument, Duty duty) {
        return findAddress(instrument, duty).isPresent();
    }

    private String address(Instrument instrument, Duty duty) {
        return findAddress(instrument, duty)
                .orElseThrow(() -> new FieldRefused("to", "rights.nobodyToWriteTo"));
    }

    private Optional<String> findAddress(Instrument instrument, Duty duty) {
        return duty.word("to")
                .filter(to -> to.contains("@"))
                .or(() ->
                        instrument
                                .outlet()
                                .map(outlets::get)
                                .map(outlet -> outlet.details().contactMail())
                                .filter(mail -> !mail.isBlank()));
    }

    /** A letter that was written for a duty and has neither left nor been given up. */
    Optional<LetterId> underWay(InstrumentId instrument, DutyName duty, WorkId work) {
        var about = new About(instrument, duty, work);
        return courier
                .list(
                        new LetterFilter(
                                Optional.of(LetterState.WAITING), Optional.of(about.subject())),
                        Optional.empty(),
                        1)
                .items()
                .stream()
                .map(PostedLetter::id)
                .findFirst();
    }

    void on(@Observes LetterLeft left) {
        About.of(left.about())
                .ifPresent(about -> {
                    ledger.add(
                            FactEntity.met(
                                            about.instrument(),
                                            about.duty(),
                                            clock.instant(),
                                            caller.get().name())
                                    .of(about.work())
                                    .provenBy(left.letter().toString(), null));
                    tell(about);
                });
    }

    void on(@Observes LetterReturned returned) {
        About.of(returned.about())
                .filter(about -> provesIt(returned.letter(), about))
                .ifPresent(about -> {
                    ledger.add(
                            FactEntity.reopened(
                                            about.instrument(),
                                            about.duty(),
                                            clock.instant(),
                                            caller.get().name())
                                    .of(about.work())
                                    .provenBy(returned.letter().toString(), null));
                    tell(about);
                });
    }

    private boolean provesIt(LetterId letter, About about) {
        return ledger.newestOfDuties(Set.of(about.instrument()), Set.of(about.work())).stream()
                .anyMatch(entry ->
                        entry.proof().equals(letter.toString())
                                && entry.dutyFact().duty().equals(about.duty()));
    }

    private void tell(About about) {
        facts.fire(new RightsFactRecorded(about.instrument(), Optional.of(about.work())));
    }
}
