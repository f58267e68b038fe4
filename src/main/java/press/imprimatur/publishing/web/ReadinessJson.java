package press.imprimatur.publishing.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.publishing.Explanation;
import press.imprimatur.publishing.Obstacle;
import press.imprimatur.publishing.Readiness;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.Extent;

/**
 * What would come of publishing, as scripts read it.
 *
 * @param length of the text as it stands, measured by us
 * @param publishable whether publishing it now, by whoever asks, would bring it out
 */
public record ReadinessJson(
        DecisionJson page,
        DecisionJson feedFull,
        DecisionJson feedSummary,
        LengthJson length,
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

    /**
     * How long a text is: captions and headline are not counted; where words are not parted by
     * spaces, characters are.
     *
     * @param percentOfOriginal rounded up; 100 for our own, and for what is in another language
     */
    public record LengthJson(int words, int paragraphs, int percentOfOriginal) {

        static LengthJson of(Extent length) {
            return new LengthJson(length.words(), length.paragraphs(), length.percent());
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
                LengthJson.of(readiness.length()),
                readiness.obstacles().stream()
                        .map(each -> ObstacleJson.of(each, sentences))
                        .toList(),
                readiness.secondPersonNeeded(),
                readiness.isPublishable());
    }
}
