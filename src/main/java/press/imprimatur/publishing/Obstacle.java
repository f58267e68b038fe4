package press.imprimatur.publishing;

import static java.util.Objects.requireNonNull;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Sentences;

/**
 * What stands in the way of publishing beside the rights.
 *
 * @param about what its sentence mentions
 */
public record Obstacle(Kind kind, String about) {

    public Obstacle {
        requireNonNull(kind, "kind");
        requireNonNull(about, "about");
    }

    /** The sentence by which publishing refuses for it. */
    public String sentence(Sentences sentences) {
        return sentences.say(kind.sentence, about);
    }

    /** The refusal itself. */
    public BusinessException refusal() {
        return switch (kind) {
            case KILLED -> new StoryKilled(about);
            case ADDRESS_TAKEN -> new SlugTaken(about);
        };
    }

    /** What would help, in a few words. */
    public String remedy(Sentences sentences) {
        return sentences.say("publishing.obstacle." + kind.name());
    }

    /** The closed set. */
    public enum Kind {
        /** It was killed, or what it was made from; the obstacle is about the headline of that. */
        KILLED("publishing.storyKilled"),
        /** Another story has, or had, its address; the obstacle is about the slug. */
        ADDRESS_TAKEN("publishing.slugTaken");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }
    }
}
