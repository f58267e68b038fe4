package press.imprimatur.publishing.internal;

/** What the feed says of a story, with the proof that it may. */
record FeedProof(FeedForm form, Proof proof) {

    FeedEntry entry() {
        return new FeedEntry(form, proof.text(), proof.decision().validUntil());
    }
}
