package press.imprimatur.publishing.internal.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.publishing.internal.proof.Proofs;
import press.imprimatur.publishing.internal.story.Ask;
import press.imprimatur.publishing.internal.story.PublicFacts;
import press.imprimatur.publishing.internal.story.Story;
import press.imprimatur.rights.Act;

/** Finds how much of a story the feed may carry: the full text, a summary, or nothing. */
@ApplicationScoped
public class FeedForms {

    @Inject Proofs proofs;

    /** The forms in which it may be brought out now, the fullest first. */
    public List<FeedProof> broughtOut(Story story, PublicFacts facts, Instant now) {
        return permitted(story, facts, Act.PUBLISH, now);
    }

    /** The forms in which it may be kept now, the fullest first; empty if in none. */
    public List<FeedProof> kept(Story story, PublicFacts facts, Instant now) {
        return permitted(story, facts, Act.KEEP, now);
    }

    private List<FeedProof> permitted(Story story, PublicFacts facts, Act act, Instant now) {
        var first =
                act == Act.KEEP ? Optional.of(facts.firstPublishedAt()) : Optional.<Instant>empty();
        return Stream.of(FeedForm.values())
                .flatMap(
                        form ->
                                attempt(story, form, new Ask(act, form.use(), now, first, facts))
                                        .stream())
                .toList();
    }

    private Optional<FeedProof> attempt(Story story, FeedForm form, Ask ask) {
        return proofs.attemptWithoutRefusedPictures(story, ask)
                .proof()
                .map(proof -> new FeedProof(form, proof));
    }
}
