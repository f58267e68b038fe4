package press.imprimatur.publishing.internal.release;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.publishing.Obstacle;
import press.imprimatur.publishing.internal.proof.Attempt;
import press.imprimatur.publishing.internal.proof.StoryInquiry;
import press.imprimatur.publishing.internal.story.PublicFacts;
import press.imprimatur.publishing.internal.story.Story;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.Question;
import press.imprimatur.terms.Verdict;

/**
 * What would become of the page of a story.
 *
 * @param question what was asked about it
 * @param inquiry to go on asking by, about the same state of things
 * @param attempt what came of bringing it out
 */
public record PageForecast(
        Story story,
        PublicFacts facts,
        Question question,
        StoryInquiry inquiry,
        Attempt attempt,
        List<Obstacle> obstacles) {

    public Decision decision() {
        return attempt.decision();
    }

    /** In one word, as lists have it. */
    public Verdict verdict() {
        return obstacles.isEmpty() ? decision().verdict() : Verdict.DENY;
    }

    /** When the clock alone could change that. */
    public Optional<Instant> validUntil() {
        return decision().validUntil();
    }
}
