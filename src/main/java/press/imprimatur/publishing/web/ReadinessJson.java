package press.imprimatur.publishing.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.publishing.Explanation;
import press.imprimatur.publishing.Readiness;
import press.imprimatur.rights.Decision;

/** What would come of publishing, as scripts read it. */
public record ReadinessJson(
        DecisionJson page,
        DecisionJson feedFull,
        DecisionJson feedSummary,
        boolean secondPersonNeeded) {

    /** A decision with all its reasons. */
    public record DecisionJson(
            String verdict, Optional<Instant> validUntil, List<Explanation> reasons) {

        static DecisionJson of(Decision decision, Sentences sentences) {
            var reasons =
                    decision.reasons().stream()
                            .map(reason -> Explanation.of(reason, sentences))
                            .toList();
            return new DecisionJson(decision.verdict().name(), decision.validUntil(), reasons);
        }
    }

    static ReadinessJson of(Readiness readiness, Sentences sentences) {
        return new ReadinessJson(
                DecisionJson.of(readiness.page(), sentences),
                DecisionJson.of(readiness.feedFull(), sentences),
                DecisionJson.of(readiness.feedSummary(), sentences),
                readiness.secondPersonNeeded());
    }
}
