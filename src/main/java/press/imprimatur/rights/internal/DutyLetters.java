package press.imprimatur.rights.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
import press.imprimatur.kernel.Recorded;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.DutyStanding.Undelivered;
import press.imprimatur.rights.RightsFactRecorded;
import press.imprimatur.rights.TextInHand.Words;
import press.imprimatur.sources.Outlets;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyName;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.DutyType.Phase;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentId;

/**
 * Writes the letters that meet a duty, and keeps what becomes of them: a duty is met when its
 * letter has left, and open again when it comes back.
 */
@ApplicationScoped
class DutyLetters {

    private static final String KIND = "duty";

    @Inject LedgerRows ledger;
    @Inject NewsRows news;
    @Inject NewsLetter newsLetter;
    @Inject Courier courier;
    @Inject Outlets outlets;
    @Inject Newsrooms newsrooms;
    @Inject @Recorded Sentences sentences;
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
        var headline = text.map(Words::headline).orElseGet(instrument::grantor);
        var place =
                ledger.receiptsOf(work).stream().findFirst().map(each -> each.receipt().address());
        return courier.send(letter(instrument, duty, headline, place, about));
    }

    private Letter letter(
            Instrument instrument,
            Duty duty,
            String headline,
            Optional<String> place,
            About about) {
        var newsroom = newsrooms.get().name();
        var isNotice = duty.type() == DutyType.NOTIFY && duty.phase() == Phase.PRE;
        var isBefore = isNotice && place.isEmpty();
        var key = "rights.letter." + (isBefore ? "before" : duty.type());
        var ahead = duty.lead().isPresent() ? "lead" : "soon";
        var soon = isBefore ? "rights.letter.before." + ahead : "rights.letter.notOutYet";
        return new Letter(
                List.of(address(instrument, duty)),
                sentences.say(key + ".subject", newsroom, Letter.inALine(headline)),
                sentences.say(
                        key + ".text",
                        instrument.grantor(),
                        newsroom,
                        headline,
                        place.orElseGet(() -> sentences.say(soon))),
                Optional.empty(),
                Optional.of(about.subject()),
                List.of());
    }

    /**
     * Writes one letter that tells of all that, whatever else about the duty is on its way.
     *
     * @param untold the earliest first, all of that permission and duty; never none
     */
    LetterId tell(InstrumentEntity permission, Duty duty, List<NewsEntity> untold) {
        var what = untold.stream().map(NewsEntity::news).toList();
        var about = new About(permission.instrumentId(), DutyName.of(duty), what.get(0).work());
        var to = address(permission.instrument(), duty);
        var letter = courier.send(newsLetter.of(permission, what, to, about.subject()));
        untold.forEach(each -> each.written(letter));
        return letter;
    }

    /**
     * @throws FieldRefused if a letter about it has not left yet
     */
    void refuseIfUnderWay(InstrumentId instrument, DutyName duty, WorkId work) {
        if (underWay(instrument, duty, work).isPresent()) {
            throw new FieldRefused("duty", "rights.letterUnderWay");
        }
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
                .flatMap(Letter::addressIn)
                .or(() ->
                        instrument
                                .outlet()
                                .map(outlets::get)
                                .map(outlet -> outlet.details().contactMail())
                                .flatMap(Letter::addressIn));
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

    /** The last letter that was written for a duty, if it never arrived. */
    Optional<Undelivered> undelivered(InstrumentId instrument, DutyName duty, WorkId work) {
        var about = new About(instrument, duty, work);
        return courier
                .list(LetterFilter.about(about.subject()), Optional.empty(), 1)
                .items()
                .stream()
                .filter(letter -> letter.state() == LetterState.FAILED)
                .findFirst()
                .map(letter ->
                        new Undelivered(
                                letter.id(),
                                letter.delivery().hindrance(),
                                letter.delivery().returnReason()));
    }

    void on(@Observes LetterLeft left) {
        About.of(left.about())
                .ifPresent(about -> {
                    news.tellingBy(left.letter()).forEach(each -> each.done(clock.instant()));
                    if (news.untold(about.instrument(), about.duty(), about.work()).isEmpty()) {
                        met(left.letter(), about);
                    }
                    tell(about);
                });
    }

    private void met(LetterId letter, About about) {
        var by = caller.get().name();
        ledger.add(
                FactEntity.met(about.instrument(), about.duty(), clock.instant(), by)
                        .of(about.work())
                        .provenBy(letter.toString(), null));
    }

    void on(@Observes LetterReturned returned) {
        About.of(returned.about())
                .ifPresent(about -> {
                    var untold = news.tellingBy(returned.letter());
                    untold.forEach(NewsEntity::leaveToPeople);
                    untold.forEach(each -> reopen(each.news().event().toString(), about));
                    var letter = returned.letter().toString();
                    if (ledger.everProvedBy(letter, about.instrument(), about.work())) {
                        reopen(letter, about);
                    }
                    tell(about);
                });
    }

    /**
     * @param proof what proves it no longer, or what happened that nobody was told of
     */
    private void reopen(String proof, About about) {
        var by = caller.get().name();
        ledger.add(
                FactEntity.reopened(about.instrument(), about.duty(), clock.instant(), by)
                        .of(about.work())
                        .provenBy(proof, null));
    }

    private void tell(About about) {
        facts.fire(new RightsFactRecorded(about.instrument(), Optional.of(about.work())));
    }
}
