package press.imprimatur.publishing;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;
import press.imprimatur.provenance.Stretch;

/**
 * What a correction did to one part of a story.
 *
 * @param words those of before and after, in order, deleted before inserted; none if the words are
 *     the same and only their form is another
 */
public record PartChange(Part part, List<Stretch> words) {

    public PartChange {
        requireNonNull(part, "part");
        words = List.copyOf(words);
    }

    /** How it read before. */
    public String before() {
        return words(Stretch.Fate.INSERTED);
    }

    /** How it reads after. */
    public String after() {
        return words(Stretch.Fate.DELETED);
    }

    private String words(Stretch.Fate left) {
        return words.stream()
                .filter(stretch -> stretch.fate() != left)
                .map(Stretch::text)
                .collect(Collectors.joining());
    }

    /** The parts that a correction may change. */
    public enum Part {
        HEADLINE,
        DECK,
        BYLINE,
        DATELINE,
        /** A passage of the text. */
        PASSAGE,
        /** The address of a link in the text. */
        LINK,
        /** Emphasis, subheads, lists: the words are the same. */
        FORM,
        CAPTION,
        ALTERNATIVE_TEXT,
        CREDIT,
        /** A picture that is not shown any more; the words are what stood below it. */
        PICTURE;

        /** Its name for people. */
        public String key() {
            return "publishing.correction.part." + name();
        }
    }
}
