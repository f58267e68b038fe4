package press.imprimatur.publishing.internal.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprimatur.publishing.internal.story.Ask;
import press.imprimatur.publishing.internal.story.PublicFacts;
import press.imprimatur.publishing.internal.story.Story;
import press.imprimatur.terms.Use;

/**
 * Foresees what readers may get of a story as time passes: the page, then perhaps the page without
 * a picture whose licence has ended or under another permission, then nothing. Serving compares the
 * clock with it, so what must come down is down even if every timer is dead.
 */
@ApplicationScoped
public class RightsForecast {

    /** Beyond so many changes the page ends early, which is the safe side. */
    private static final int MOST_STEPS = 8;

    @Inject Proofs proofs;

    /** The steps from an instant on; empty if nothing may be shown even then. */
    public List<Step> of(Story story, PublicFacts facts, StoryInquiry inquiry, Instant from) {
        var ask = Ask.toKeep(Use.WEB_FULL, facts, from);
        var steps = new ArrayList<Step>();
        var next = Optional.of(from);
        while (next.isPresent() && steps.size() < MOST_STEPS) {
            var step = step(story, ask.at(next.get()), inquiry);
            step.ifPresent(steps::add);
            next = step.flatMap(Step::until);
        }
        return steps;
    }

    private Optional<Step> step(Story story, Ask ask, StoryInquiry inquiry) {
        return proofs.attemptWithoutRefusedPictures(story, ask, inquiry)
                .proof()
                .map(proof -> new Step(proof, ask.at(), proof.decision().validUntil()));
    }
}
