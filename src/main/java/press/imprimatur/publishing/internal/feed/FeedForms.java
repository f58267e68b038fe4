package press.imprimatur.publishing.internal.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.publishing.internal.proof.Attempt;
import press.imprimatur.publishing.internal.proof.Proofs;
import press.imprimatur.publishing.internal.proof.StoryInquiry;
import press.imprimatur.publishing.internal.story.Ask;
import press.imprimatur.publishing.internal.story.PublicFacts;
import press.imprimatur.publishing.internal.story.Story;
import press.imprimatur.terms.Act;

/** Finds how much of a story the feed may carry: the full text, a summary, or nothing. */
@ApplicationScoped
public class FeedForms {

    @Inject Proofs proofs;

    /**
     * The forms in which the feed has it from now on, the fullest first; empty if in none. What it
     * carries already may be kept; anything else must be brought out, and may be kept then.
     */
    public List<FeedProof> of(
            Story story,
            PublicFacts facts,
            Collection<FeedForm> carried,
            StoryInquiry inquiry,
            Instant now) {
        return Stream.of(FeedForm.values())
                .flatMap(form -> kept(story, form, facts, inquiry, now).stream())
                .flatMap(kept ->
                        carried.contains(kept.form())
                                ? Stream.of(kept)
                                : broughtOut(kept, story, facts, inquiry, now).stream())
                .toList();
    }

    /** What would come of having it there in that form. */
    public Attempt attempt(
            Story story,
            PublicFacts facts,
            FeedForm form,
            boolean carried,
            StoryInquiry inquiry,
            Instant now) {
        var keep = Ask.toKeep(form.use(), facts, now);
        var kept = proofs.attemptWithoutRefusedPictures(story, keep, inquiry);
        if (carried || kept.proof().isEmpty()) {
            return kept;
        }
        return proofs.attemptWithoutRefusedPictures(story, toBringOut(form, facts, now), inquiry);
    }

    private Optional<FeedProof> kept(
            Story story, FeedForm form, PublicFacts facts, StoryInquiry inquiry, Instant now) {
        var keep = Ask.toKeep(form.use(), facts, now);
        return proofs.attemptWithoutRefusedPictures(story, keep, inquiry)
                .proof()
                .map(proof -> new FeedProof(form, proof, Optional.empty()));
    }

    private Optional<FeedProof> broughtOut(
            FeedProof kept, Story story, PublicFacts facts, StoryInquiry inquiry, Instant now) {
        var bringOut = toBringOut(kept.form(), facts, now);
        return proofs.attemptWithoutRefusedPictures(story, bringOut, inquiry)
                .proof()
                .map(proof -> new FeedProof(kept.form(), kept.proof(), Optional.of(proof)));
    }

    private static Ask toBringOut(FeedForm form, PublicFacts facts, Instant now) {
        return new Ask(Act.PUBLISH, form.use(), now, Optional.empty(), facts);
    }
}
