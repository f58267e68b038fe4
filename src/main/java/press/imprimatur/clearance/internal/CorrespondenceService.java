package press.imprimatur.clearance.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import press.imprimatur.clearance.Correspondence;
import press.imprimatur.clearance.MailThread;
import press.imprimatur.clearance.NewRequest;
import press.imprimatur.clearance.Offer;
import press.imprimatur.courier.Courier;
import press.imprimatur.courier.PostedLetter;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.mailbox.IncomingMail.Hints;
import press.imprimatur.rights.Asking;
import press.imprimatur.rights.LifeEvent;
import press.imprimatur.rights.NewEvidence;
import press.imprimatur.rights.NewInstrument;
import press.imprimatur.rights.NoSuchInstrument;
import press.imprimatur.rights.OralEvidence;
import press.imprimatur.rights.Permissions;
import press.imprimatur.rights.RequestRecord;
import press.imprimatur.rights.Requests;
import press.imprimatur.rights.StateForbids;
import press.imprimatur.terms.EvidenceType;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.Moment;
import press.imprimatur.terms.Terms;

@Stateless
@Allows
public class CorrespondenceService implements Correspondence {

    private static final Pattern REPLY_ID =
            Pattern.compile("(?:\\+|\\[)([a-z2-9]{10})(?=[@\\]])", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_NOTE = 5000;

    @Inject Permissions permissions;
    @Inject Requests requests;
    @Inject Threads threads;
    @Inject DeskRequestsFulfilled wishes;
    @Inject LetterWriter letters;
    @Inject Courier courier;
    @Inject ClearanceSettings settings;
    @Inject Newsrooms newsrooms;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    @Override
    @Allows(RIGHTS_EDITOR)
    public InstrumentId ask(NewRequest what) {
        refuseTooLong(what.note());
        var id =
                permissions.draft(
                        new NewInstrument(
                                InstrumentKind.GRANT,
                                what.title(),
                                what.outlet(),
                                what.grantor(),
                                Optional.empty(),
                                what.terms()));
        var now = clock.instant();
        var answerBy = what.answerBy().orElseGet(() -> settings.answerBy(now));
        requests.send(
                id,
                permissions.get(id).revision(),
                new Asking(what.contact(), what.mail(), Optional.of(answerBy)));
        var thread = new ThreadEntity(id, LinkSecret.replyId());
        thread.asked(what.note(), settings.nextReminder(now, 0));
        threads.add(thread);
        write("request", thread);
        wishes.strike(what.terms().scope().only().stream().toList());
        return id;
    }

    @Override
    @Allows(RIGHTS_EDITOR)
    public void askAgain(InstrumentId id, long revision, Offer offer, String note) {
        refuseTooLong(note);
        var before = requests.get(id);
        var now = clock.instant();
        var asking =
                new Asking(
                        before.asking().contact(),
                        before.asking().mail(),
                        Optional.of(settings.answerBy(now)));
        requests.askAgain(id, revision, applied(id, offer), asking);
        var thread = thread(id);
        thread.asked(note == null ? "" : note.strip(), settings.nextReminder(now, 0));
        write("again", thread);
    }

    @Override
    @Allows(RIGHTS_EDITOR)
    public void remind(InstrumentId id) {
        var request = requests.get(id);
        if (request.state() != InstrumentState.REQUESTED) {
            throw new StateForbids(LifeEvent.COUNTER, request.state());
        }
        write("reminder", thread(id));
        record("permission.grantorReminded", request);
    }

    @Override
    @Allows(RIGHTS_EDITOR)
    public void countered(InstrumentId id, long revision, Offer offer, List<NewEvidence> evidence) {
        requests.counter(id, revision, applied(id, offer), evidence);
    }

    @Override
    @Allows(RIGHTS_EDITOR)
    public void spoken(InstrumentId id, long revision, String whatWasSaid) {
        if (whatWasSaid == null || whatWasSaid.isBlank()) {
            throw new FieldRefused("spoken", "clearance.nothingSaid");
        }
        refuseTooLong(whatWasSaid);
        var request = requests.get(id);
        var note =
                new NewEvidence(
                                EvidenceType.CALL_NOTE,
                                "call.txt",
                                whatWasSaid.strip().getBytes(UTF_8),
                                Optional.empty())
                        .backedBy(
                                new OralEvidence(
                                        OralEvidence.Kind.RECAP,
                                        request.permission().instrument().grantor()));
        requests.grant(id, revision, List.of(note));
        courier.send(letters.recap(request, thread(id), whatWasSaid.strip()));
        record("permission.recapSent", request);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Terms applied(InstrumentId id, Offer offer) {
        return OfferPolicy.applied(requests.get(id).terms(), offer, newsrooms.get().zone());
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Offer offerIn(Terms terms) {
        return OfferPolicy.offerIn(terms, newsrooms.get().zone());
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Optional<MailThread> find(InstrumentId id) {
        return threads.find(id).map(ThreadEntity::thread);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Optional<InstrumentId> namedIn(String text) {
        var names =
                REPLY_ID.matcher(text)
                        .results()
                        .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
        return threads.findByReplyIds(names).map(ThreadEntity::instrument);
    }

    @Override
    @Allows(RIGHTS_EDITOR)
    public Optional<InstrumentId> answeredBy(Hints hints) {
        return firstNamed(hints.addresses())
                .or(() -> firstNamed(hints.subjects()))
                .or(() ->
                        hints.messageIds().stream()
                                .flatMap(id -> byLetter(id).stream())
                                .findFirst())
                .or(() -> firstNamed(hints.texts()));
    }

    private Optional<InstrumentId> firstNamed(List<String> texts) {
        return texts.stream().flatMap(text -> namedIn(text).stream()).findFirst();
    }

    private Optional<InstrumentId> byLetter(String messageId) {
        return OurLetters.named(messageId)
                .flatMap(courier::find)
                .flatMap(PostedLetter::about)
                .filter(about -> about.kind().equals("permission"))
                .map(about -> new InstrumentId(UUID.fromString(about.id())))
                .filter(id -> threads.find(id).isPresent());
    }

    private void write(String kind, ThreadEntity thread) {
        var now = clock.instant();
        var request = requests.get(thread.instrument());
        var token = LinkSecret.next();
        var until = settings.linkUntil(now, request.asking().answerBy());
        var proposal = request.proposals().size();
        threads.add(new LinkEntity(thread.instrument(), proposal, token, now, until));
        var shown = new Moment(until, newsrooms.get().zone());
        courier.send(letters.asking(kind, request, thread, token, shown));
    }

    private ThreadEntity thread(InstrumentId id) {
        return threads.find(id).orElseThrow(() -> new NoSuchInstrument(id));
    }

    private void record(String verb, RequestRecord request) {
        var permission = request.permission();
        audit.record(
                AuditedAct.of(
                        verb,
                        "permission",
                        permission.instrument().ref().id(),
                        permission.title()));
    }

    private static void refuseTooLong(String note) {
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new FieldRefused("note", "clearance.noteTooLong", LONGEST_NOTE);
        }
    }
}
