package press.imprimatur.publishing.internal.release;

import java.util.List;
import press.imprimatur.publishing.internal.feed.FeedProof;
import press.imprimatur.publishing.internal.proof.Step;

/**
 * What readers get of a story from now on.
 *
 * @param steps of its page; empty if it may not be shown even now
 * @param entries in the feed, the fullest first
 */
record Arranged(List<Step> steps, List<FeedProof> entries) {}
