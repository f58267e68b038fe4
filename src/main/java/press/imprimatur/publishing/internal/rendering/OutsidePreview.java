package press.imprimatur.publishing.internal.rendering;

import java.time.Instant;
import java.util.Map;

/**
 * A page of a story that is not out, for somebody outside. Pure.
 *
 * @param recipient whom it is for
 * @param endsAt from when on it is not shown, UTC
 * @param path where it stands; its pictures stand below
 */
public record OutsidePreview(String recipient, Instant endsAt, String path) {

    private static final String TOP = "<body>\n";

    /**
     * The page of readers with a line on top that says what it is, pictures where they can be had,
     * and no offer to republish what is not out.
     *
     * @param page before furniture is put in its place
     */
    public String of(String page, String article, Masthead masthead) {
        var pictured =
                FurnitureMarks.withoutRepublish(page)
                        .replaceAll(
                                "/media/" + article + "/([0-9a-f-]{36})(?:-\\d+)?\\.[a-z]+",
                                path + "/$1");
        return pictured.replaceFirst(
                        "<meta name=\"robots\" content=\"[^\"]*\">",
                        "<meta name=\"robots\" content=\"noindex\">")
                .replace(TOP, TOP + line(masthead));
    }

    private String line(Masthead masthead) {
        var until = masthead.time(endsAt).text();
        return Pages.preview(Map.of("masthead", masthead, "recipient", recipient, "until", until));
    }
}
