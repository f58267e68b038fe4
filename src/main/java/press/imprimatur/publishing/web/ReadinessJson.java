package press.imprimatur.publishing.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.publishing.Explanation;
import press.imprimatur.publishing.Obstacle;
import press.imprimatur.publishing.Readiness;
import press.imprimatur.rights.Decision;

/**
 * What would come of publishing, as scripts read it.
 *
 * @param publishable whether publishing it now, by whoever asks, would bring it out
 */
public record ReadinessJson(
        DecisionJson page,
        DecisionJson feedFull,
        DecisionJson feedSummary,
        List<ObstacleJson> obstacles,
        boolean secondPersonNeeded,
        boolean publishable) {

    /** What stands in the way beside the rights. */
    public record ObstacleJson(String code, String sentence, String remedy) {

        static ObstacleJson of(Obstacle obstacle, Sentences sentences) {
            return new ObstacleJson(
                    obstacle.kind().name(),
                    obstacle.sentence(sentences),
                    obstacle.remedy(sentences));
        }
    }

    /** A decision with all its reasons. */
    public record DecisionJson(
            String verdict, Optional<Instant> validUntil, List<Explanation> reasons) {

        static DecisionJson of(Decision decision, Sentences sentences) {
            return new DecisionJson(
                    decision.verdict().name(),
                    decision.validUntil(),
                    Explanation.of(decision, sentences));
        }
    }

    static ReadinessJson of(Readiness readiness, Sentences sentences) {
        return new ReadinessJson(
                DecisionJson.of(readiness.page(), sentences),
                DecisionJson.of(readiness.feedFull(), sentences),
                DecisionJson.of(readiness.feedSummary(), sentences),
                readiness.obstacles().stream()
                        .map(each -> ObstacleJson.of(each, sentences))
                        .toList(),
                readiness.secondPersonNeeded(),
                readiness.isPublishable());
    }
}
