package press.imprimatur.publishing.internal.rendering;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A page of the newsroom's own words.
 *
 * @param path where it stands
 * @param text a paragraph a line
 */
public record WordsView(Masthead masthead, String path, String title, String text) {

    public WordsView {
        requireNonNull(masthead, "masthead");
        requireNonNull(path, "path");
        requireNonNull(title, "title");
        requireNonNull(text, "text");
    }

    /** Without the empty ones. */
    public List<String> paragraphs() {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
