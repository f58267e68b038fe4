package press.imprimatur.clearance.internal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import press.imprimatur.clearance.AskedOfYou;
import press.imprimatur.clearance.GrantorsAnswer;
import press.imprimatur.clearance.GrantorsPage;
import press.imprimatur.clearance.LinkIsOver;
import press.imprimatur.clearance.LinkUnknown;
import press.imprimatur.courier.Courier;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Recorded;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.RequestRecord;
import press.imprimatur.rights.Requests;
import press.imprimatur.terms.InstrumentState;

@Stateless
@Allows
public class GrantorsPageService implements GrantorsPage {

    private static final Caller DOOR = Caller.system("grantor’s page");
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_WORDS = 5000;

    @Inject Threads threads;
    @Inject Requests requests;
    @Inject RequestedTexts stories;
    @Inject TermsInLines lines;
    @Inject AnswerPaper paper;
    @Inject LetterWriter letters;
    @Inject Courier courier;
    @Inject Newsrooms newsrooms;
    @Inject @Recorded Sentences sentences;
    @Inject CurrentCaller caller;
    @Inject Clock clock;

    @Override
    @Allows(thePublic = true)
    public AskedOfYou look(String token) {
        var link = link(token);
        return caller.runAs(DOOR, () -> asked(link, open(link)));
    }

    @Override
    @Allows(thePublic = true)
    public AskedOfYou answer(String token, GrantorsAnswer answer) {
        var link = link(token);
        threads.lock(link);
        var request = caller.runAs(DOOR, () -> open(link));
        refuseIncomplete(answer);
        var grantor = Caller.system(answer.name() + ", on the grantor’s page");
        return caller.runAs(
                grantor,
                () -> {
                    record(link, request, answer);
                    link.use(clock.instant());
                    var word = sentences.say("clearance.answer." + answer.kind());
                    letters.news(request, word, answer.name()).ifPresent(courier::send);
                    return asked(link, requests.get(link.instrument()));
                });
    }

    private void record(LinkEntity link, RequestRecord request, GrantorsAnswer answer) {
        var id = link.instrument();
        var revision = request.permission().revision();
        var zone = newsrooms.get().zone();
        var offered = OfferPolicy.applied(request.terms(), answer.offer(), zone);
        var papers = paper.of(link, request, answer, offered);
        switch (answer.kind()) {
            case GRANT -> {
                if (!offered.equals(request.terms())) {
                    throw new FieldRefused("kind", "clearance.grantWithChanges");
                }
                requests.grant(id, revision, papers);
            }
            case COUNTER -> requests.counter(id, revision, offered, papers);
            case REFUSE -> requests.refuse(id, revision, answer.words(), papers);
        }
    }

    private LinkEntity link(String token) {
        return threads.findLink(token).orElseThrow(LinkUnknown::new);
    }

    /** The request behind a link, if it may be answered over it now. */
    private RequestRecord open(LinkEntity link) {
        var newsroom = newsrooms.get().name();
        if (link.isUsed()) {
            throw LinkIsOver.used();
        }
        var request = requests.get(link.instrument());
        if (request.state() != InstrumentState.REQUESTED
                || !link.isFor(request.proposals().size())) {
            throw LinkIsOver.closed(newsroom);
        }
        if (link.isOverAt(clock.instant())) {
            throw LinkIsOver.expired(newsroom);
        }
        return request;
    }

    private AskedOfYou asked(LinkEntity link, RequestRecord request) {
        var newsroom = newsrooms.get();
        return new AskedOfYou(
                newsroom.name(),
                request.permission().title(),
                request.permission().instrument().grantor(),
                request.askedBy(),
                request.state(),
                lines.of(request.terms(), newsroom.zone()),
                OfferPolicy.offerIn(request.terms(), newsroom.zone()),
                threads.find(link.instrument()).map(ThreadEntity::note).orElse(""),
                stories.of(request.terms().scope()),
                link.expiresAt(),
                newsroom.zone());
    }

    private static void refuseIncomplete(GrantorsAnswer answer) {
        if (answer.name().isEmpty()) {
            throw new FieldRefused("name", "clearance.nameMissing");
        }
        if (answer.name().length() > LONGEST_NAME) {
            throw new FieldRefused("name", "clearance.nameTooLong", LONGEST_NAME);
        }
        if (answer.words().length() > LONGEST_WORDS) {
            throw new FieldRefused("words", "clearance.noteTooLong", LONGEST_WORDS);
        }
    }
}
