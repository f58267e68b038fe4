package press.imprimatur.publishing;

import java.util.List;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.Extent;

/**
 * What would come of publishing an article as it stands, as of now: found by the proof that
 * publishing itself goes by, rendered and proofread.
 *
 * @param page whether its page may come out, and why not
 * @param feedFull whether the feed may carry its full text
 * @param feedSummary whether the feed may carry a summary
 * @param length how long its text is, beside its original's
 * @param obstacles what stands in the way beside the rights
 * @param secondPersonNeeded whether the caller's word alone would not do
 */
public record Readiness(
        Decision page,
        Decision feedFull,
        Decision feedSummary,
        Extent length,
        List<Obstacle> obstacles,
        boolean secondPersonNeeded) {

    public Readiness {
        obstacles = List.copyOf(obstacles);
    }

    /** Whether it is green: whoever's word does brings it out. */
    public boolean isGreen() {
        return page.permits() && obstacles.isEmpty();
    }

    /** Whether the caller would bring it out. */
    public boolean isPublishable() {
        return isGreen() && !secondPersonNeeded;
    }
}
