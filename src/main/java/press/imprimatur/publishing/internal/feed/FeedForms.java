package press.imprimatur.publishing.internal.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.publishing.internal.proof.Attempt;
import press.imprimatur.publishing.internal.proof.Proof;
import press.imprimatur.publishing.internal.proof.Proofs;
import press.imprimatur.publishing.internal.story.Ask;
import press.imprimatur.publishing.internal.story.PublicFacts;
import press.imprimatur.publishing.internal.story.Story;
import press.imprimatur.rights.OnRecord;
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
            Story story, PublicFacts facts, Collection<FeedForm> carried, Instant now) {
        return Stream.of(FeedForm.values())
                .flatMap(form -> kept(story, form, facts, now).stream())
                .flatMap(kept ->
                        carried.contains(kept.form())
                                ? Stream.of(kept)
                                : broughtOut(kept, story, facts, now).stream())
                .toList();
    }

    /** What would come of having it there in that form, by what was read before. */
    public Attempt attempt(
            Story story,
            PublicFacts facts,
            FeedForm form,
            boolean carried,
            OnRecord record,
            Instant now) {
        var keep = Ask.toKeep(form.use(), facts, now);
        var kept = proofs.attemptWithoutRefusedPictures(story, keep, record);
        if (carried || kept.proof().isEmpty()) {
            return kept;
        }
        var bringOut = new Ask(Act.PUBLISH, form.use(), now, Optional.empty(), facts);
        return proofs.attemptWithoutRefusedPictures(story, bringOut, record);
    }

    private Optional<FeedProof> kept(Story story, FeedForm form, PublicFacts facts, Instant now) {
        return attempt(story, Ask.toKeep(form.use(), facts, now))
                .map(proof -> new FeedProof(form, proof, Optional.empty()));
    }

    private Optional<FeedProof> broughtOut(
            FeedProof kept, Story story, PublicFacts facts, Instant now) {
        var use = kept.form().use();
        return attempt(story, new Ask(Act.PUBLISH, use, now, Optional.empty(), facts))
                .map(proof -> new FeedProof(kept.form(), kept.proof(), Optional.of(proof)));
    }

    private Optional<Proof> attempt(Story story, Ask ask) {
        return proofs.attemptWithoutRefusedPictures(story, ask).proof();
    }
}
