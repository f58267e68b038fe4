package press.imprimatur.publishing.internal.feed;

import press.imprimatur.publishing.internal.proof.Proof;

/** What the feed says of a story, with the proof that it may. */
public record FeedProof(FeedForm form, Proof proof) {

    public FeedEntry entry() {
        return new FeedEntry(form, proof.text(), proof.decision().validUntil());
    }
}
