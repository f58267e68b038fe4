package press.imprimatur.publishing;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import press.imprimatur.articles.TextDetails;
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

    /**
     * A part that a correction may change.
     *
     * @param name by which scripts know it, such as {@code HEADLINE} or {@code ALTERNATIVE_TEXT}
     * @param key its name for people
     */
    public record Part(String name, String key) {

        /** A passage of the text. */
        public static final Part PASSAGE = named("PASSAGE");

        /** The address of a link in the text. */
        public static final Part LINK = named("LINK");

        /** Emphasis, subheads, lists: the words are the same. */
        public static final Part FORM = named("FORM");

        public static final Part CAPTION = named("CAPTION");
        public static final Part ALTERNATIVE_TEXT = named("ALTERNATIVE_TEXT");
        public static final Part CREDIT = named("CREDIT");

        /** A picture that is not shown any more; the words are what stood below it. */
        public static final Part PICTURE = named("PICTURE");

        /** One of the short texts, by its name in {@link TextDetails#byName}. */
        public static Part detail(String name) {
            return new Part(name.toUpperCase(Locale.ROOT), "articles.text." + name);
        }

        private static Part named(String name) {
            return new Part(name, "publishing.correction.part." + name);
        }
    }
}
