package press.imprimatur.clearance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import press.imprimatur.clearance.AskedStory;
import press.imprimatur.courier.Letter;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.identity.Subject;
import press.imprimatur.kernel.Recorded;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.RequestRecord;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Moment;

/** Writes what grantors read in their mail. */
@ApplicationScoped
class LetterWriter {

    @Inject Newsrooms newsrooms;
    @Inject ClearanceSettings settings;
    @Inject TermsInLines lines;
    @Inject @Recorded Sentences sentences;
    @Inject RequestedTexts stories;

    /**
     * @param kind {@code request}, {@code reminder} or {@code again}
     */
    Letter asking(
            String kind, RequestRecord request, ThreadEntity thread, String token, Moment until) {
        var newsroom = newsrooms.get();
        var note = thread.note().isEmpty() ? "" : thread.note() + "\n\n";
        var text =
                sentences.say(
                        "clearance.letter." + kind,
                        addressee(request),
                        newsroom.name(),
                        what(request),
                        terms(request),
                        note,
                        newsroom.address("/answer/" + token).toString(),
                        until.toString(),
                        request.askedBy());
        return letter(kind, request, thread, text);
    }

    /** Repeats what was said, for the grantor to object. */
    Letter recap(RequestRecord request, ThreadEntity thread, String whatWasSaid) {
        var text =
                sentences.say(
                        "clearance.letter.recap",
                        addressee(request),
                        newsrooms.get().name(),
                        what(request),
                        terms(request),
                        whatWasSaid,
                        request.askedBy());
        return letter("recap", request, thread, text);
    }

    /** Tells the desk that somebody answered; empty if the desk has no address. */
    Optional<Letter> news(RequestRecord request, String answer, String name) {
        var id = request.permission().instrument().ref().id();
        var title = request.permission().title();
        var subject = sentences.say("clearance.letter.news.subject", answer, title);
        var address = newsrooms.get().address("/desk/clearance/request.xhtml?id=" + id).toString();
        return settings.deskAddress()
                .map(desk ->
                        new Letter(
                                List.of(desk),
                                subject,
                                sentences.say(
                                        "clearance.letter.news", name, answer, title, address),
                                Optional.empty(),
                                Optional.of(about(id)),
                                List.of()));
    }

    static Subject about(InstrumentId id) {
        return new Subject("permission", id.toString());
    }

    private Letter letter(String kind, RequestRecord request, ThreadEntity thread, String text) {
        var subject =
                sentences.say(
                        "clearance.letter." + kind + ".subject",
                        request.permission().title().replaceAll("\\s+", " "),
                        thread.replyId());
        return new Letter(
                List.of(request.asking().mail()),
                subject,
                text,
                settings.replyTo(thread.replyId()),
                Optional.of(about(thread.instrument())),
                List.of());
    }

    private String addressee(RequestRecord request) {
        var contact = request.asking().contact();
        return contact.isEmpty() ? request.permission().instrument().grantor() : contact;
    }

    private String what(RequestRecord request) {
        var title = request.permission().title();
        var address =
                stories.of(request.terms().scope())
                        .flatMap(AskedStory::original)
                        .map(original -> "\n    " + original)
                        .orElse("");
        return "    " + title + address;
    }

    private String terms(RequestRecord request) {
        return lines.of(request.terms(), newsrooms.get().zone()).stream()
                .map(line -> "  - " + line)
                .collect(Collectors.joining("\n"));
    }
}
