package press.imprimatur.publishing.internal.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.files.FileId;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.publishing.internal.feed.FeedForms;
import press.imprimatur.publishing.internal.proof.Attempt;
import press.imprimatur.publishing.internal.proof.Proof;
import press.imprimatur.publishing.internal.proof.Proofs;
import press.imprimatur.publishing.internal.proof.Step;
import press.imprimatur.publishing.internal.story.Ask;
import press.imprimatur.publishing.internal.story.PublicFacts;
import press.imprimatur.publishing.internal.story.Story;
import press.imprimatur.rights.Act;
import press.imprimatur.rights.NewReceipt;
import press.imprimatur.rights.Receipts;
import press.imprimatur.rights.Use;

/** Proves that a story may come out, on the page and in the feed, and stores the receipts. */
@ApplicationScoped
class Release {

    @Inject Proofs proofs;
    @Inject FeedForms feedForms;
    @Inject Receipts receipts;
    @Inject Sentences sentences;

    /**
     * The page, pictures and all: what an editor put there is not dropped.
     *
     * @throws press.imprimatur.publishing.NotPermitted if it may not come out as it stands
     */
    Proof page(Story story, PublicFacts facts, Optional<Instant> first, Instant now) {
        var ask = new Ask(Act.PUBLISH, Use.WEB_FULL, now, first, facts);
        return proofs.attempt(story, ask).orRefuse(sentences);
    }

    /**
     * Stores by what right the story came out.
     *
     * @param steps what readers get; the receipt holds the hash of the first
     */
    void receipt(Proof page, List<Step> steps, PublicFacts facts, Instant now) {
        if (steps.isEmpty()) {
            throw Attempt.refusal(page.decision(), sentences);
        }
        store(page, steps.get(0).proof().text(), facts);
        var feed = feedForms.broughtOut(page.story(), facts, now);
        feed.stream().limit(1).forEach(form -> store(form.proof(), form.proof().text(), facts));
    }

    /** Stores by what right a story is there again that had been off display. */
    void returned(Step first, PublicFacts facts) {
        store(first.proof(), first.proof().text(), facts);
    }

    private void store(Proof proof, String text, PublicFacts facts) {
        var address = facts.newsroom().address(facts.path()).toString();
        var hash = FileId.of(text.getBytes(UTF_8)).sha256();
        receipts.store(new NewReceipt(proof.question(), proof.decision(), address, hash));
    }
}
