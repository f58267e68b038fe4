package press.imprimatur.publishing.internal.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import press.imprimatur.publishing.internal.story.Ask;
import press.imprimatur.publishing.internal.story.Story;
import press.imprimatur.rights.Act;
import press.imprimatur.rights.Decision;
import press.imprimatur.rights.Decisions;
import press.imprimatur.rights.Question;

/**
 * Renders what is permitted, and only that: asks, renders with the duties of the answer, proofreads
 * the rendering, and asks again whether it shows what is owed.
 */
@ApplicationScoped
public class Proofs {

    @Inject Decisions decisions;
    @Inject Renderings renderings;

    public Attempt attempt(Story story, Ask ask) {
        var question = ask.about(story);
        var decision = decide(question);
        if (!decision.permits()) {
            return Attempt.refused(decision, decision);
        }
        var rendered = renderings.render(story, decision, ask);
        var proofread = question.rendered(rendered.found());
        var verdict = decisions.decide(proofread);
        return verdict.permits()
                ? Attempt.proven(new Proof(story, proofread, decision, verdict, rendered))
                : Attempt.refused(decision, verdict);
    }

    /** The same, leaving out pictures that are refused if the rest may stay. */
    public Attempt attemptWithoutRefusedPictures(Story story, Ask ask) {
        var whole = attempt(story, ask);
        var refused = whole.decision().permittedAfterRemoving();
        return whole.proof().isPresent() || refused.isEmpty()
                ? whole
                : attempt(story.without(refused), ask).insteadOf(whole.asked());
    }

    /** Bringing out takes from quantities, keeping does not. */
    private Decision decide(Question question) {
        return question.act() == Act.PUBLISH
                ? decisions.decideAndReserve(question)
                : decisions.decide(question);
    }
}
