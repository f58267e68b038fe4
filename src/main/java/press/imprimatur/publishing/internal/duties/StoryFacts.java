package press.imprimatur.publishing.internal.duties;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.Placeholders;

/**
 * What is known of a story that the words of its duties depend on.
 *
 * @param original where the story stands at its outlet; absent for our own, and where nobody knows
 * @param bylineGiven the byline of the original; absent if there was none
 * @param story what the placeholders of the story's credit lines stand for
 * @param pictures the same for each picture, whose author is another
 * @param changed the works that are not as we got them: the story's name if its words were changed
 * @param logo of the outlet; absent if nobody has given its file
 * @param excerpt whether only a part of the text is brought out here
 */
public record StoryFacts(
        Optional<URI> original,
        Optional<String> bylineGiven,
        Placeholders story,
        Map<WorkId, Placeholders> pictures,
        Set<WorkId> changed,
        Optional<LogoFile> logo,
        boolean excerpt) {

    public StoryFacts {
        requireNonNull(original, "original");
        requireNonNull(bylineGiven, "bylineGiven");
        requireNonNull(story, "story");
        pictures = Map.copyOf(pictures);
        changed = Set.copyOf(changed);
        requireNonNull(logo, "logo");
    }

    /** The same of a part of the story. */
    public StoryFacts asExcerpt() {
        return new StoryFacts(original, bylineGiven, story, pictures, changed, logo, true);
    }

    /** What placeholders stand for in the credit line of a component. */
    public Placeholders placeholders(Component component) {
        if (component.kind().isText()) {
            return story;
        }
        return pictures.getOrDefault(component.work(), Placeholders.NONE);
    }

    /** Whether a component is as we got it. */
    public boolean isUnchanged(Component component) {
        return !changed.contains(component.work());
    }
}
