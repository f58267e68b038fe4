package press.imprimatur.rights.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprimatur.files.Files;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Recorded;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.Evidence;
import press.imprimatur.rights.InstrumentAmended;
import press.imprimatur.rights.LicenceAnswer;
import press.imprimatur.rights.LifeEvent;
import press.imprimatur.rights.NewEvidence;
import press.imprimatur.rights.NewInstrument;
import press.imprimatur.rights.internal.lifecycle.LicenceSplit;
import press.imprimatur.terms.EvidenceType;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.LicenceMentions;
import press.imprimatur.terms.LicenceReading;
import press.imprimatur.terms.TermsCatalogue;
import press.imprimatur.terms.TermsTemplate;
import press.imprimatur.terms.TermsWords;

/**
 * What follows from the answer to "is it that licence?": where it is, the grant makes way for the
 * licence, and what the grantor gave beyond it stands beside it.
 */
@ApplicationScoped
class LicenceQuestion {

    @Inject InstrumentRows rows;
    @Inject Succession succession;
    @Inject Granting granting;
    @Inject TermsCatalogue catalogue;
    @Inject @Recorded TermsWords words;
    @Inject @Recorded Sentences sentences;
    @Inject Files files;
    @Inject CurrentCaller caller;
    @Inject Clock clock;
    @Inject Event<InstrumentAmended> amended;

    /**
     * @throws FieldRefused if it names no licence that forbids anything, nothing was answered, or
     *     it is not said which licence exactly it is
     */
    void answer(InstrumentEntity grant, LicenceAnswer answer) {
        if (answer.reading() == null || answer.reading() == LicenceReading.UNANSWERED) {
            throw new FieldRefused("reading", "rights.licenceAnswerMissing");
        }
        var now = grant.instrument();
        var unanswered = now.licence().read(LicenceReading.UNANSWERED);
        var named =
                LicenceMentions.openIn(now.mentioning(unanswered))
                        .orElseThrow(() -> new FieldRefused("reading", "rights.licenceNotNamed"));
        grant.answer(answer.reading());
        rows.changed();
        if (answer.reading() == LicenceReading.THIS_LICENCE) {
            split(grant, chosen(named, answer));
        }
    }

    /** The one that was said, or the one that the grant names with its version. */
    private TermsTemplate chosen(String named, LicenceAnswer answer) {
        var said = answer.licence().map(List::of).orElseGet(() -> LicenceMentions.likelyIn(named));
        var found =
                said.stream()
                        .flatMap(id -> catalogue.find(id).stream())
                        .findFirst()
                        .orElseThrow(() -> unknown(named, answer));
        if (!found.id().startsWith("cc-by") || !isAsStrict(found, named)) {
            throw new FieldRefused(
                    "licence",
                    "rights.licenceNotThat",
                    found.name(sentences),
                    LicenceMentions.inWords(named));
        }
        return found;
    }

    private boolean isAsStrict(TermsTemplate found, String named) {
        var elements = LicenceMentions.elements(found.id());
        return LicenceMentions.candidates(named, catalogue.list()).stream()
                .anyMatch(each -> LicenceMentions.elements(each.id()).equals(elements));
    }

    private static FieldRefused unknown(String named, LicenceAnswer answer) {
        return answer.licence()
                .map(id -> new FieldRefused("licence", "rights.licenceNotKnown", id))
                .orElseGet(() ->
                        new FieldRefused(
                                "licence",
                                "rights.licenceVersionMissing",
                                LicenceMentions.inWords(named)));
    }

    private void split(InstrumentEntity grant, TermsTemplate template) {
        if (grant.instrument().provisionalUntil().isPresent()) {
            throw new FieldRefused("reading", "rights.licenceOfSpokenWord");
        }
        var papers = papersOf(grant);
        var name = template.licence().orElseThrow();
        var parts = new LicenceSplit(grant.parties(), template);
        var licence =
                succession.of(
                        grant,
                        LifeEvent.AMEND,
                        parts.licence(),
                        sentences.say("rights.licence.reason", name),
                        with(papers, snapshot(parts.licence(), name)));
        var title = sentences.say("rights.licence.beyond", grant.title(), name);
        parts.beyond(licence.instrumentId(), shortened(title))
                .ifPresent(beyond -> record(beyond, papers));
        amended.fire(new InstrumentAmended(licence.reference()));
    }

    private void record(NewInstrument beyond, List<NewEvidence> papers) {
        TermsPolicy.refuseIncomplete(beyond);
        var instrument =
                new InstrumentEntity(
                        InstrumentId.next(), beyond, clock.instant(), caller.get().name());
        rows.add(instrument);
        granting.putInForce(instrument, papers);
    }

    /** What proved the grant proves both: the same bytes are kept once. */
    private List<NewEvidence> papersOf(InstrumentEntity grant) {
        return rows.evidence(grant).stream()
                .map(EvidenceEntity::evidence)
                .map(this::again)
                .toList();
    }

    private NewEvidence again(Evidence paper) {
        return new NewEvidence(
                paper.type(),
                paper.fileName(),
                files.read(paper.file()),
                paper.clause(),
                paper.backing());
    }

    /** How the licence was read on this day, sentence by sentence. */
    private NewEvidence snapshot(NewInstrument licence, String name) {
        var lines = new ArrayList<String>();
        lines.add(name);
        lines.addAll(words.of(licence.terms()));
        return new NewEvidence(
                EvidenceType.LICENCE_SNAPSHOT,
                name + ".txt",
                String.join("\n", lines).getBytes(UTF_8),
                Optional.empty());
    }

    private static List<NewEvidence> with(List<NewEvidence> papers, NewEvidence more) {
        var all = new ArrayList<>(papers);
        all.add(more);
        return all;
    }

    private static String shortened(String title) {
        return title.substring(
                0,
                title.offsetByCodePoints(
                        0,
                        Math.min(
                                title.codePointCount(0, title.length()),
                                TermsPolicy.LONGEST_TITLE)));
    }
}
