package press.imprimatur.rights.internal;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import press.imprimatur.identity.Allows;
import press.imprimatur.rights.Decisions;
import press.imprimatur.rights.OnRecord;
import press.imprimatur.rights.TextInHand;
import press.imprimatur.terms.Authorship;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.EvaluationContext;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Question;
import press.imprimatur.terms.RightsEngine;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.WorkVersion;

@Stateless
@Allows
public class DecisionsService implements Decisions {

    @Inject InstrumentRows rows;
    @Inject InstrumentLocks locks;
    @Inject Worlds worlds;
    @Inject RightsEngine engine;
    @Inject @Any Instance<TextInHand> texts;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Decision decide(Question question) {
        var asked = ofTextInHand(question);
        return engine.decide(asked, world(asked, candidates(Subjects.of(asked))));
    }

    /** Who names no text means the one that there is. */
    private Question ofTextInHand(Question question) {
        return question.text().isPresent()
                ? question
                : texts.stream()
                        .flatMap(each -> each.of(question.work().work()).stream())
                        .findFirst()
                        .map(words -> question.ofText(words.sha256()))
                        .orElse(question);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<Decision> decideAll(List<Question> questions) {
        var all = worlds.of(questions);
        var decisions = new ArrayList<Decision>(questions.size());
        for (var index = 0; index < questions.size(); index++) {
            decisions.add(engine.decide(questions.get(index), all.get(index)));
        }
        return decisions;
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Decision decideAndReserve(Question question) {
        return engine.decide(question, world(question, reserved(Subjects.of(question))));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public void reserve(WorkVersion version, Collection<Component> components) {
        reserved(Subjects.of(version, components));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public OnRecord onRecord(Question question) {
        return asked(world(question, candidates(Subjects.of(question))));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public OnRecord onRecordReserved(Question question) {
        return asked(world(question, reserved(Subjects.of(question))));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public OnRecord onRecordWithout(Question question, Set<InstrumentId> gone) {
        var left =
                candidates(Subjects.of(question)).stream()
                        .filter(candidate -> gone.stream().noneMatch(candidate::restsOn))
                        .toList();
        return asked(world(question, left));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Decision tryOut(Question question, Instrument draft) {
        var world = world(question, candidates(Subjects.of(question)));
        var tried = world.without(draft.ref().id()).and(draft);
        // What staff make is tried on something that they made.
        return engine.decide(
                question,
                draft.terms().scope() instanceof Scope.StaffWork
                        ? ofStaff(question, tried)
                        : tried);
    }

    private static EvaluationContext ofStaff(Question question, EvaluationContext world) {
        var made = Subjects.made(question);
        var ours = made.stream().collect(Collectors.toMap(each -> each, each -> Authorship.OURS));
        return world.made(ours, made);
    }

    private OnRecord asked(EvaluationContext world) {
        return question -> engine.decide(question, world);
    }

    private List<InstrumentEntity> reserved(Subjects subjects) {
        rows.lockForPublishing(subjects.works());
        var candidates = candidates(subjects);
        locks.lock(candidates);
        return candidates;
    }

    private List<InstrumentEntity> candidates(Subjects subjects) {
        return rows.about(subjects.works(), subjects.outlets());
    }

    private EvaluationContext world(Question question, Collection<InstrumentEntity> candidates) {
        return worlds.of(question, candidates);
    }
}
