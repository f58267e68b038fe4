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

    private static final int DESCRIBED = 160;

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

    /** What search engines show of it: how it begins, in whole words. */
    public String description() {
        var beginning = paragraphs().stream().findFirst().orElse(title);
        if (beginning.length() <= DESCRIBED) {
            return beginning;
        }
        var end = beginning.lastIndexOf(' ', DESCRIBED);
        return beginning.substring(0, end < 0 ? DESCRIBED : end) + "\u2026";
    }
}
