package press.imprimatur.publishing.internal.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.publishing.internal.proof.Proofs;
import press.imprimatur.publishing.internal.publications.PublicationEntity;
import press.imprimatur.publishing.internal.story.Ask;
import press.imprimatur.publishing.internal.story.PublicFacts;
import press.imprimatur.publishing.internal.story.Story;
import press.imprimatur.rights.Decisions;
import press.imprimatur.terms.Act;
import press.imprimatur.terms.Fix;
import press.imprimatur.terms.Reason;
import press.imprimatur.terms.Use;

/**
 * Arranges a story again when its rights have changed. What was off display, and may be shown
 * again, needs its place among those that are live at once; another may have taken it meanwhile.
 */
@ApplicationScoped
public class Returns {

    @Inject Display display;
    @Inject Decisions decisions;
    @Inject Proofs proofs;
    @Inject ReleaseGate release;

    public void arrange(
            PublicationEntity publication, Story story, PublicFacts facts, Instant now) {
        var inquiry = proofs.ofShown(story, facts, now);
        var wasShown = publication.isShownAt(now);
        if (!wasShown && isCrowdedOut(story, facts, now)) {
            return;
        }
        var arranged = display.arrange(publication, story, facts, inquiry, now);
        if (wasShown) {
            release.receiptOfFeed(arranged, facts);
        } else if (!arranged.steps().isEmpty()) {
            release.receipts(arranged.steps().get(0).proof(), arranged, facts);
        }
    }

    // Keeping takes no place; coming back does. Of a period it takes nothing: it is not new.
    private boolean isCrowdedOut(Story story, PublicFacts facts, Instant now) {
        var first = Optional.of(facts.firstPublishedAt());
        var ask = new Ask(Act.PUBLISH, Use.WEB_FULL, now, first, facts);
        return decisions.decideAndReserve(ask.about(story)).reasons().stream()
                .map(Reason::fix)
                .anyMatch(fix -> fix.kind() == Fix.Kind.TAKE_ANOTHER_DOWN);
    }
}
