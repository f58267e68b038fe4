package press.imprimatur.publishing.internal.proof;

import java.util.Optional;
import java.util.Set;
import press.imprimatur.publishing.internal.duties.DutyWords;
import press.imprimatur.publishing.internal.proofreading.OwedWords;
import press.imprimatur.publishing.internal.rendering.TeaserPicture;
import press.imprimatur.publishing.internal.story.Story;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.Question;

/**
 * A rendering that is permitted and was proofread: it shows what is owed.
 *
 * @param story as it is shown, perhaps without a picture
 * @param question what was asked
 * @param asked what was answered before it was rendered, of all that was asked for
 * @param decision what was answered, of the very rendering
 * @param rendered what readers get
 */
public record Proof(
        Story story, Question question, Decision asked, Decision decision, Rendered rendered) {

    public String text() {
        return rendered.text();
    }

    /** The gist of what it was made of. */
    public String gist() {
        return DecisionDigest.of(asked);
    }

    /** The same as the answer to that. */
    Proof answering(Decision other) {
        return new Proof(story, question, other, decision, rendered);
    }

    /** Whether it shows the logo of the story's outlet. */
    public boolean showsLogo() {
        return decision.duties().stream().anyMatch(owed -> owed.duty().type() == DutyType.LOGO);
    }

    /** The picture that lists may show with it; empty if it shows none above the text. */
    public Optional<TeaserPicture> listPicture() {
        return StoryViews.listPicture(story, words());
    }

    /** Whether search engines may show this page of ours. */
    public boolean isIndexed() {
        return !words().noindex() && words().canonical().isEmpty();
    }

    private DutyWords words() {
        return OwedWords.of(decision.duties(), StoryViews.facts(story));
    }

    public Set<String> outsideHosts() {
        return rendered.outsideHosts();
    }
}
