package press.imprimatur.publishing.internal.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import press.imprimatur.files.FileId;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.publishing.internal.feed.FeedProof;
import press.imprimatur.publishing.internal.proof.Attempt;
import press.imprimatur.publishing.internal.proof.Proof;
import press.imprimatur.publishing.internal.proof.Proofs;
import press.imprimatur.publishing.internal.proof.StoryInquiry;
import press.imprimatur.publishing.internal.story.Ask;
import press.imprimatur.publishing.internal.story.PublicFacts;
import press.imprimatur.publishing.internal.story.Story;
import press.imprimatur.rights.Decisions;
import press.imprimatur.rights.NewReceipt;
import press.imprimatur.rights.Receipts;
import press.imprimatur.terms.Act;
import press.imprimatur.terms.Use;

/** Proves that a story may come out, on the page and in the feed, and stores the receipts. */
@ApplicationScoped
class ReleaseGate {

    @Inject Decisions decisions;
    @Inject Proofs proofs;
    @Inject Receipts receipts;
    @Inject Sentences sentences;

    /** Nobody revokes or holds what it rests on while it comes out. */
    void reserve(Story story) {
        decisions.reserve(story.version(), story.matter().components());
    }

    /**
     * What is on record about it, read once for all that is asked while it comes out: when its
     * publication is locked too, for whoever had that may have changed something.
     */
    StoryInquiry inquiry(Story story, Ask ask) {
        return proofs.reserved(story, ask);
    }

    /** The same about what is out already, and may come into the feed now. */
    StoryInquiry inquiryOfShown(Story story, PublicFacts facts, Instant now) {
        return proofs.ofShown(story, facts, now);
    }

    /**
     * What is shown stays shown, perhaps without a picture.
     *
     * @throws press.imprimatur.publishing.NotPermitted if it may not
     */
    void refuseUnlessKept(Story story, PublicFacts facts, StoryInquiry inquiry, Instant now) {
        var keep = Ask.toKeep(Use.WEB_FULL, facts, now);
        proofs.attemptWithoutRefusedPictures(story, keep, inquiry).orRefuse(sentences);
    }

    /**
     * The page, pictures and all: what an editor put there is not dropped.
     *
     * @throws press.imprimatur.publishing.NotPermitted if it may not come out as it stands
     */
    Proof page(Story story, Ask ask, StoryInquiry inquiry) {
        return proofs.attemptToBringOut(story, ask, inquiry).orRefuse(sentences);
    }

    /**
     * Stores by what right the story came out, or is there again that had been off display.
     *
     * @param arranged what readers get; the receipts hold the hashes of the first page and of the
     *     fullest entry in the feed
     */
    void receipts(Proof page, Arranged arranged, PublicFacts facts) {
        if (arranged.steps().isEmpty()) {
            throw Attempt.refusal(page.decision(), sentences);
        }
        var all = new ArrayList<NewReceipt>();
        all.add(receipt(page, arranged.steps().get(0).proof().text(), facts));
        arranged.entries().stream().limit(1).forEach(entry -> all.add(receipt(entry, facts)));
        receipts.store(all);
    }

    /** Stores by what right a story that is out came into the feed, if it did so now. */
    void receiptOfFeed(Arranged arranged, PublicFacts facts) {
        arranged.entries().stream()
                .limit(1)
                .filter(entry -> entry.broughtOut().isPresent())
                .forEach(entry -> receipts.store(receipt(entry, facts)));
    }

    private static NewReceipt receipt(FeedProof entry, PublicFacts facts) {
        return receipt(entry.right(), entry.proof().text(), facts);
    }

    static Ask toPublish(PublicFacts facts, Optional<Instant> first, Instant now) {
        return new Ask(Act.PUBLISH, Use.WEB_FULL, now, first, facts);
    }

    private static NewReceipt receipt(Proof proof, String text, PublicFacts facts) {
        var address = facts.newsroom().address(facts.path()).toString();
        var hash = FileId.of(text.getBytes(UTF_8)).sha256();
        return new NewReceipt(proof.question(), proof.decision(), address, hash);
    }
}
