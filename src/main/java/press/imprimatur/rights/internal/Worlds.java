package press.imprimatur.rights.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.nodes.DatabaseHealth;
import press.imprimatur.rights.internal.own.Authors;
import press.imprimatur.terms.Act;
import press.imprimatur.terms.Authorship;
import press.imprimatur.terms.EvaluationContext;
import press.imprimatur.terms.EvaluationContext.DutyFact;
import press.imprimatur.terms.EvaluationContext.SignedOverride;
import press.imprimatur.terms.EvaluationContext.Usage;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.MadeVersion;
import press.imprimatur.terms.Question;
import press.imprimatur.terms.Released;
import press.imprimatur.terms.Scope;

/** Reads what is so, for a question or for hundreds: each kind of thing with one statement. */
@ApplicationScoped
class Worlds {

    @Inject InstrumentRows rows;
    @Inject LedgerRows ledger;
    @Inject OverrideRows overrides;
    @Inject ParsedTerms terms;
    @Inject Authors authors;
    @Inject AnswerRows answers;
    @Inject DatabaseHealth pulse;

    /**
     * What a ledger says of all that may speak of some works.
     *
     * @param usage of what limits quantities; of nothing if nobody asks to publish, for only what
     *     comes out anew is counted
     */
    private record Ledger(
            Map<InstrumentId, Usage> usage,
            Set<DutyFact> duties,
            Map<Released, Instant> releases,
            List<SignedOverride> overrides,
            Map<String, Boolean> answers) {}

    EvaluationContext of(Question question, Collection<InstrumentEntity> candidates) {
        var works = Subjects.of(question).works();
        var ledger = ledger(List.of(question), candidates, works);
        var instruments = candidates.stream().map(this::instrument).toList();
        return world(instruments, ledger, works, question)
                .made(authorships(List.of(question), instruments), Subjects.made(question));
    }

    /** One for each question, in their order. */
    List<EvaluationContext> of(List<Question> questions) {
        if (questions.isEmpty()) {
            return List.of();
        }
        var subjects = Subjects.of(questions);
        var candidates = rows.about(subjects.works(), subjects.outlets());
        var ledger = ledger(questions, candidates, subjects.works());
        var papers = new Papers(candidates, rows.naming(subjects.works()), this::instrument);
        var made = authorships(questions, papers.all());
        return questions.stream()
                .map(each -> world(each, papers, ledger).made(made, Subjects.made(each)))
                .toList();
    }

    /** Whose works are matters only where something speaks of what staff make. */
    private Map<MadeVersion, Authorship> authorships(
            Collection<Question> questions, Collection<Instrument> instruments) {
        var matters =
                instruments.stream()
                        .anyMatch(each -> each.terms().scope() instanceof Scope.StaffWork);
        return matters
                ? authors.of(
                        questions.stream()
                                .flatMap(each -> Subjects.made(each).stream())
                                .collect(Collectors.toSet()))
                : Map.of();
    }

    private EvaluationContext world(Question question, Papers papers, Ledger ledger) {
        var subjects = Subjects.of(question);
        return world(papers.about(subjects), ledger, subjects.works(), question);
    }

    private EvaluationContext world(
            List<Instrument> instruments, Ledger ledger, Set<WorkId> works, Question question) {
        var names = new HashSet<InstrumentId>();
        instruments.forEach(instrument -> names.add(instrument.ref().id()));
        var duties = new HashSet<DutyFact>();
        for (var fact : ledger.duties()) {
            if (names.contains(fact.instrument())
                    && fact.work().map(works::contains).orElse(true)) {
                duties.add(fact);
            }
        }
        var signed =
                ledger.overrides().stream()
                        .filter(each -> each.work().equals(question.work().work()))
                        .toList();
        return new EvaluationContext(
                pulse.clockIsSound(),
                instruments,
                Optional.of(ledger.usage()),
                Optional.of(duties),
                ledger.releases(),
                signed,
                Map.of(),
                ledger.answers());
    }

    private Ledger ledger(
            Collection<Question> questions,
            Collection<InstrumentEntity> candidates,
            Set<WorkId> works) {
        var names = new HashSet<InstrumentId>();
        var limited = new HashSet<InstrumentId>();
        var isPublishing = questions.stream().anyMatch(each -> each.act() == Act.PUBLISH);
        for (var candidate : candidates) {
            names.add(candidate.instrumentId());
            if (isPublishing && candidate.isLimited()) {
                limited.add(candidate.instrumentId());
            }
        }
        var noted = ledger.noted(names, works);
        return new Ledger(
                Map.copyOf(ledger.usage(limited)),
                noted.duties(),
                Map.copyOf(noted.releases()),
                overrides.signedOn(questions.stream().map(each -> each.work().work()).toList()),
                answers.byKey());
    }

    private Instrument instrument(InstrumentEntity entity) {
        return entity.read(terms).instrument();
    }
}
