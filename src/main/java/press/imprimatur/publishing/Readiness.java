package press.imprimatur.publishing;

import press.imprimatur.rights.Decision;

/**
 * What would come of publishing an article as it stands, as of now.
 *
 * @param page whether its page may come out, and why not
 * @param feedFull whether the feed may carry its full text
 * @param feedSummary whether the feed may carry a summary
 * @param secondPersonNeeded whether the caller's word alone would not do
 */
public record Readiness(
        Decision page, Decision feedFull, Decision feedSummary, boolean secondPersonNeeded) {}
