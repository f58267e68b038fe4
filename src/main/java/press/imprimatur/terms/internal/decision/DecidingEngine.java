package press.imprimatur.terms.internal.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.terms.ComponentVerdict;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.EvaluationContext;
import press.imprimatur.terms.Outcome;
import press.imprimatur.terms.Question;
import press.imprimatur.terms.RightsEngine;
import press.imprimatur.terms.Verdict;

/** Decides by the twelve rules, component by component, then by the worst of them. */
@ApplicationScoped
public class DecidingEngine implements RightsEngine {

    @Override
    public Decision decide(Question question, EvaluationContext world) {
        var verdicts = new ArrayList<ComponentVerdict>(question.components().size());
        var judgement = new Judgement(world);
        var answers = new ArrayList<ComponentAnswer>(question.components().size());
        var worst = Verdict.PERMIT;
        Instant until = null;
        for (var component : question.components()) {
            var asked = ComponentQuestion.of(question, world, judgement.register(), component);
            var verdict = judge(asked, judgement, answers);
            verdicts.add(verdict);
            worst = worst.worse(verdict.verdict());
            until = ComponentAnswer.earlier(until, verdict.validUntil().orElse(null));
        }
        var trace = new Trace(answers);
        return Decision.of(worst, new Outcome(verdicts, trace, Optional.ofNullable(until)));
    }

    /**
     * Rule 10: what was made from another version needs that one's permission beside its own; made
     * here it is one story with it, and needs none of its own.
     */
    private static ComponentVerdict judge(
            ComponentQuestion asked, Judgement judgement, List<ComponentAnswer> answers) {
        var line = asked.ancestry();
        var eldest = line.size() - 1;
        var verdict = judgeAlone(line.get(eldest), judgement, answers);
        for (var each = eldest - 1; each >= 0; each--) {
            var child = line.get(each);
            var from = child.version().derivedFrom().orElseThrow();
            if (!from.sameStory() && !from.parent().work().equals(child.version().work())) {
                verdict = both(judgeAlone(child, judgement, answers), verdict);
            }
        }
        return verdict;
    }

    private static ComponentVerdict judgeAlone(
            ComponentQuestion asked, Judgement judgement, List<ComponentAnswer> answers) {
        var answer = judgement.on(asked);
        answers.add(answer);
        return answer.verdict();
    }

    private static ComponentVerdict both(ComponentVerdict own, ComponentVerdict parent) {
        var verdict = own.verdict().worse(parent.verdict());
        var until =
                ComponentAnswer.earlier(
                        own.validUntil().orElse(null), parent.validUntil().orElse(null));
        return new ComponentVerdict(
                own.component(),
                verdict,
                verdict.permits() ? joined(own.reliedOn(), parent.reliedOn()) : List.of(),
                joined(own.reasons(), parent.reasons()),
                verdict.permits() ? joined(own.duties(), parent.duties()) : List.of(),
                own.alternatives(),
                own.overridden() || parent.overridden(),
                Optional.ofNullable(until));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
