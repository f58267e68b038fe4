package press.imprimatur.publishing.internal.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import press.imprimatur.kernel.Recorded;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.publishing.Explanation;
import press.imprimatur.publishing.internal.formats.FeedItem;
import press.imprimatur.publishing.internal.formats.FeedItemText;
import press.imprimatur.publishing.internal.proofreading.Proofreader;
import press.imprimatur.publishing.internal.story.Ask;
import press.imprimatur.publishing.internal.story.PublicFacts;
import press.imprimatur.publishing.internal.story.Story;
import press.imprimatur.terms.Act;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.Rendering;
import press.imprimatur.terms.Use;

/**
 * Reads what readers were given of a story, against what is owed at this instant. What is wrong
 * with it is what the engine says of exactly those bytes.
 */
@ApplicationScoped
public class ServedProofs {

    @Inject Proofs proofs;
    @Inject Proofreader proofreader;
    @Inject @Recorded Sentences sentences;

    /** What is wrong with a page; nothing if it shows all that is owed. */
    public List<String> ofPage(Story story, PublicFacts facts, byte[] page, Instant now) {
        var inquiry = proofs.ofShown(story, facts, now);
        var ask = Ask.toKeep(Use.WEB_FULL, facts, now);
        var attempt = proofs.attemptWithoutRefusedPictures(story, ask, inquiry);
        if (attempt.proof().isEmpty()) {
            return words(attempt.decision());
        }
        var proof = attempt.proof().get();
        var manuscript = StoryViews.manuscript(proof.story(), true);
        return words(proof, proofreader.page(page, proof.decision().duties(), manuscript), inquiry);
    }

    /**
     * What is wrong with its item in a feed, whichever form it has there; nothing if it shows all
     * that is owed in one of them.
     *
     * @param html what the feed says of it
     */
    public List<String> ofFeed(Story story, PublicFacts facts, String html, Instant now) {
        var inquiry = proofs.ofShown(story, facts, now);
        var found =
                Stream.of(Use.FEED_FULL, Use.FEED_SUMMARY)
                        .map(use -> ofFeed(story, Ask.toKeep(use, facts, now), html, inquiry))
                        .toList();
        return found.stream().anyMatch(List::isEmpty) ? List.of() : found.get(0);
    }

    private List<String> ofFeed(Story story, Ask ask, String html, StoryInquiry inquiry) {
        var attempt = proofs.attemptWithoutRefusedPictures(story, ask, inquiry);
        return attempt.proof()
                .map(proof -> words(proof, read(proof, ask, html), inquiry))
                .orElseGet(() -> words(attempt.decision()));
    }

    private Rendering read(Proof proof, Ask ask, String html) {
        var isFull = ask.use() == Use.FEED_FULL;
        var item = item(proof).saying(html);
        var manuscript = StoryViews.manuscript(proof.story(), isFull);
        return proofreader.feedItem(item, proof.decision().duties(), manuscript);
    }

    private static FeedItem item(Proof proof) {
        return FeedItemText.read(proof.text());
    }

    private List<String> words(Proof proof, Rendering found, StoryInquiry inquiry) {
        var verdict = inquiry.record(Act.KEEP).decide(proof.question().rendered(found));
        return verdict.permits() ? List.of() : words(verdict);
    }

    private List<String> words(Decision refusal) {
        return Explanation.of(refusal, sentences).stream().map(Explanation::sentence).toList();
    }
}
