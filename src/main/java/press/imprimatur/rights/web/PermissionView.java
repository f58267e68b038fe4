package press.imprimatur.rights.web;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.imprimatur.files.FileKind;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.Evidence;
import press.imprimatur.rights.InstrumentRecord;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.Moment;
import press.imprimatur.terms.Place;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.TermsWords;
import press.imprimatur.terms.Window;

/** A permission in words, as its page shows it. */
public class PermissionView {

    private final InstrumentRecord record;
    private final Sentences sentences;
    private final TermsWords words;

    PermissionView(InstrumentRecord record, Sentences sentences, TermsWords words) {
        this.record = record;
        this.sentences = sentences;
        this.words = words;
    }

    public String getTitle() {
        return record.title();
    }

    public String getKind() {
        return sentences.say("rights.kind." + instrument().kind());
    }

    public String getGrantor() {
        return instrument().grantor();
    }

    public String getStatus() {
        return StateWords.label(instrument().state(), record.standing(), sentences);
    }

    public String getTone() {
        return StateWords.tone(instrument().state(), record.standing());
    }

    public String getStateReason() {
        return record.stateReason().orElse("");
    }

    public Instant getStateSince() {
        return instrument().stateSince().orElse(null);
    }

    public Instant getProvisionalUntil() {
        return instrument().provisionalUntil().orElse(null);
    }

    public String getScope() {
        var scope = instrument().terms().scope();
        if (scope instanceof Scope.OneWork) {
            return sentences.say("rights.scope.work");
        }
        if (scope instanceof Scope.StaffWork) {
            return sentences.say("rights.scope.staff");
        }
        return scope instanceof Scope.ListedWorks some
                ? sentences.say("rights.scope.works", some.works().size())
                : sentences.say("rights.scope.selector");
    }

    /** The one work that it names; null if it names several, or none. */
    public WorkId getWork() {
        return instrument().terms().scope() instanceof Scope.OneWork one ? one.work() : null;
    }

    public List<String> getUses() {
        return instrument().terms().uses().stream().map(use -> sentences.say(use.key())).toList();
    }

    public String getTerritory() {
        var territory = instrument().terms().constraints().territory();
        if (territory.include().isEmpty() && territory.exclude().isEmpty()) {
            return sentences.say("rights.territory.everywhere");
        }
        var without =
                territory.exclude().isEmpty()
                        ? ""
                        : sentences.say("rights.territory.without", names(territory.exclude()));
        return names(territory.include()) + without;
    }

    public String getDisplay() {
        var window = instrument().terms().constraints().clocks().display();
        if (window.equals(Window.ALWAYS) || window.from().isEmpty() && window.until().isEmpty()) {
            return sentences.say("rights.window.always");
        }
        var from = window.from().map(at -> new Moment(at, window.zone()));
        var until = window.until().map(at -> new Moment(at, window.zone()));
        return Optional.of("")
                .map(text -> text + from.map(at -> say("from", at)).orElse(""))
                .map(text -> text + until.map(at -> say("until", at)).orElse(""))
                .map(text -> text + window.wording().map(said -> " – “" + said + "”").orElse(""))
                .orElseThrow()
                .strip();
    }

    public List<String> getDuties() {
        return instrument().terms().duties().stream().map(words::of).toList();
    }

    public List<EvidenceRow> getEvidence() {
        return record.evidence().stream().map(paper -> new EvidenceRow(paper, sentences)).toList();
    }

    public String getTermsHash() {
        return record.termsHash();
    }

    public Instant getCreatedAt() {
        return record.createdAt();
    }

    public String getCreatedBy() {
        return record.createdBy();
    }

    private String say(String edge, Moment at) {
        return sentences.say("rights.window." + edge, at) + " ";
    }

    private String names(Collection<Place> places) {
        return places.stream().map(words::of).collect(Collectors.joining(", "));
    }

    /** Whether it makes people do something, or waits until somebody announces something. */
    public boolean isAskingPeople() {
        var terms = instrument().terms();
        return terms.awaitRelease()
                || Stream.concat(
                                terms.duties().stream(),
                                terms.permissions().stream()
                                        .flatMap(clause -> clause.duties().stream()))
                        .anyMatch(duty -> duty.type().proof().isGivenByPerson());
    }

    private Instrument instrument() {
        return record.instrument();
    }

    /** A paper as the page shows it. */
    public static class EvidenceRow {

        private final Evidence paper;
        private final Sentences sentences;

        EvidenceRow(Evidence paper, Sentences sentences) {
            this.paper = paper;
            this.sentences = sentences;
        }

        public String getId() {
            return paper.id().toString();
        }

        public String getType() {
            return sentences.say("rights.evidence." + paper.type());
        }

        /** What it is by its content. */
        public String getKind() {
            return sentences.say(FileKind.of(paper.mediaType()).key());
        }

        /** Why it may not show what it was brought in for; empty if nothing was seen. */
        public String getDoubt() {
            return paper.doubt().map(doubt -> sentences.say(doubt.key())).orElse("");
        }

        public String getFileName() {
            return paper.fileName();
        }

        public String getSha256() {
            return paper.file().sha256();
        }

        public String getCapturedBy() {
            return paper.capturedBy();
        }

        public Instant getCapturedAt() {
            return paper.capturedAt();
        }
    }
}
