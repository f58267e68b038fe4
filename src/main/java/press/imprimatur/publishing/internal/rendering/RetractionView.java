package press.imprimatur.publishing.internal.rendering;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What readers are told of a story that does not hold.
 *
 * @param headline of a story of our own; absent for a reprint
 * @param words why it was retracted, as plain text
 * @param at when it was
 */
public record RetractionView(Optional<String> headline, String words, ShownTime at) {

    public RetractionView {
        requireNonNull(headline, "headline");
        requireNonNull(words, "words");
        requireNonNull(at, "at");
    }

    /** The words, a paragraph for each line that says something. */
    public List<String> paragraphs() {
        return words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
