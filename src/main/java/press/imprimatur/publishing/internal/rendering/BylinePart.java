package press.imprimatur.publishing.internal.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A stretch of a byline: a name, which leads to what that person wrote, or what stands between two
 * names. Put together they are the byline, character by character.
 *
 * @param link empty for what stands between
 */
public record BylinePart(String text, Optional<ListLink> link) {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;&]\\s*|\\s+and\\s+");

    /** All parts of a byline, in order. */
    public static List<BylinePart> of(String byline) {
        var parts = new ArrayList<BylinePart>();
        var between = BETWEEN.matcher(byline);
        var from = 0;
        while (between.find()) {
            add(parts, name(byline.substring(from, between.start())));
            add(parts, new BylinePart(between.group(), Optional.empty()));
            from = between.end();
        }
        add(parts, name(byline.substring(from)));
        return List.copyOf(parts);
    }

    private static BylinePart name(String text) {
        return new BylinePart(text, ListLink.author(text));
    }

    private static void add(List<BylinePart> parts, BylinePart part) {
        if (!part.text().isEmpty()) {
            parts.add(part);
        }
    }
}
