package press.imprimatur.publishing.internal.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.publishing.internal.story.Ask;
import press.imprimatur.publishing.internal.story.PublicFacts;
import press.imprimatur.publishing.internal.story.Story;
import press.imprimatur.publishing.internal.story.StoryPicture;
import press.imprimatur.terms.Act;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.Use;

/**
 * Whether others may be handed a story of ours to republish. Asked is about its words alone: who
 * takes a story finds pictures of their own.
 */
@ApplicationScoped
public class RepublicationProofs {

    @Inject Proofs proofs;

    /** Whether it may be offered: an answer by what is on record, without a rendering. */
    public boolean isOffered(Story story, PublicFacts facts, StoryInquiry inquiry, Instant now) {
        return isOurs(story)
                && inquiry.record(Act.KEEP).decide(ask(facts, now).about(words(story))).permits();
    }

    /** The text that they may be handed now, with all that is owed; empty if none. */
    public Optional<Proof> of(Story story, PublicFacts facts, Instant now) {
        return isOurs(story)
                ? proofs.attempt(
                                words(story),
                                ask(facts, now),
                                proofs.ofShown(words(story), facts, now))
                        .proof()
                : Optional.empty();
    }

    private static boolean isOurs(Story story) {
        return story.article().origin().isEmpty();
    }

    private static Ask ask(PublicFacts facts, Instant now) {
        return Ask.toKeep(Use.SUBLICENSE, facts, now);
    }

    private static Story words(Story story) {
        List<Component> pictures = story.pictures().stream().map(StoryPicture::component).toList();
        return story.without(pictures);
    }
}
