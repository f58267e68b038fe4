package press.imprimatur.terms;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import press.imprimatur.kernel.WorkId;

/**
 * A part of what is to be published, with the work whose rights it needs.
 *
 * @param number counted from 1 among those of its kind
 * @param work the work it belongs to: the story for its words, a picture for itself
 * @param cameWith the story in whose original the picture stood; absent if it was added by us
 * @param extent how long the text is; absent if nobody measured it
 */
public record Component(
        ComponentKind kind,
        int number,
        WorkId work,
        Optional<WorkId> cameWith,
        WorkFacts facts,
        Optional<Extent> extent)
        implements Comparable<Component> {

    public Component {
        requireNonNull(kind, "kind");
        requireNonNull(work, "work");
        cameWith = StableCopies.maybe(cameWith);
        facts = facts == null ? WorkFacts.NONE : facts;
        extent = StableCopies.maybe(extent);
        if (number < 1) {
            throw new IllegalArgumentException("components are counted from 1: " + number);
        }
    }

    /** The body, headline or deck of a story. */
    public static Component text(ComponentKind kind, WorkVersion story) {
        return new Component(
                kind, 1, story.work(), Optional.empty(), story.facts(), Optional.empty());
    }

    /** A picture that we added to a story. */
    public static Component image(int number, WorkId picture, WorkFacts facts) {
        return new Component(
                ComponentKind.IMAGE, number, picture, Optional.empty(), facts, Optional.empty());
    }

    /** The same, as one that stood in the original of that story. */
    public Component cameWith(WorkId story) {
        return new Component(kind, number, work, Optional.of(story), facts, extent);
    }

    /** The same, that long. */
    public Component measuring(Extent other) {
        return new Component(kind, number, work, cameWith, facts, Optional.of(other));
    }

    /** Whether the rest could go out without it. */
    public boolean isRemovable() {
        return !kind.isText();
    }

    @Override
    public int compareTo(Component other) {
        var byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : Integer.compare(number, other.number);
    }

    /** For instance {@code image 1}, or {@code body}: there is only one of each text. */
    @Override
    public String toString() {
        var name = kind.name().toLowerCase(Locale.ROOT);
        return kind.isText() ? name : name + " " + number;
    }
}
