package press.imprimatur.clearance.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprimatur.clearance.GrantorsAnswer;
import press.imprimatur.files.FileId;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.Recorded;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.NewEvidence;
import press.imprimatur.rights.RequestRecord;
import press.imprimatur.terms.EvidenceType;
import press.imprimatur.terms.Terms;

/** Writes a grantor's answer down, so that it proves itself later: who, when, whence, to what. */
@ApplicationScoped
class AnswerPaper {

    @Inject TermsInLines lines;
    @Inject RequestedTexts stories;
    @Inject Newsrooms newsrooms;
    @Inject @Recorded Sentences sentences;
    @Inject Clock clock;

    List<NewEvidence> of(
            LinkEntity link, RequestRecord request, GrantorsAnswer answer, Terms offered) {
        var papers = new ArrayList<NewEvidence>();
        papers.add(
                new NewEvidence(
                        EvidenceType.GRANTOR_ANSWER,
                        "answer.txt",
                        text(link, request, answer, offered).getBytes(UTF_8),
                        Optional.empty()));
        answer.letter()
                .map(letter ->
                        new NewEvidence(
                                EvidenceType.OTHER,
                                letter.fileName(),
                                letter.content(),
                                Optional.empty()))
                .ifPresent(papers::add);
        return papers;
    }

    private String text(
            LinkEntity link, RequestRecord request, GrantorsAnswer answer, Terms offered) {
        return sentences.say(
                "clearance.paper",
                request.permission().title(),
                newsrooms.get().name(),
                request.permission().instrument().grantor(),
                sentences.say("clearance.answer." + answer.kind()),
                answer.name(),
                clock.instant().toString(),
                answer.address(),
                link.id().toString(),
                link.issuedAt().toString(),
                request.asking().mail(),
                request.permission().termsHash(),
                lines(request.terms()),
                lines(offered),
                answer.words().isEmpty() ? "–" : answer.words(),
                answer.letter().map(each -> FileId.of(each.content()).sha256()).orElse("–"),
                textHash(request));
    }

    private String lines(Terms terms) {
        return String.join("\n  - ", lines.of(terms, newsrooms.get().zone()));
    }

    private String textHash(RequestRecord request) {
        return stories.of(request.terms().scope())
                .map(story -> FileId.of(story.text().html().getBytes(UTF_8)).sha256())
                .orElse("–");
    }
}
