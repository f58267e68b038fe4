package press.imprimatur.publishing.internal.feed;

import java.util.Optional;
import press.imprimatur.publishing.internal.proof.Proof;

/**
 * What the feed says of a story, with the proof that it may.
 *
 * @param proof that it may be kept there
 * @param broughtOut that it might be brought there; empty if the feed had it already
 */
public record FeedProof(FeedForm form, Proof proof, Optional<Proof> broughtOut) {

    public FeedEntry entry() {
        return new FeedEntry(form, proof.text(), proof.decision().validUntil(), proof.gist());
    }

    /** By what right it is there. */
    public Proof right() {
        return broughtOut.orElse(proof);
    }
}
