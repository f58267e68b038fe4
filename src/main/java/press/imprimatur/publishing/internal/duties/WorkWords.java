package press.imprimatur.publishing.internal.duties;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What must be said of one work: of the story's text, or of one of its pictures.
 *
 * @param credits verbatim lines that stand before the text, or below the picture
 * @param byline verbatim lines that stand with the byline
 * @param creditsAtEnd verbatim lines that stand after the text
 * @param links where it must be linked back to
 * @param anchors what readers click there, word for word, where the terms say it
 * @param licences under which it stands here
 * @param notes that it was changed, edited or cut
 */
public record WorkWords(
        List<String> credits,
        List<String> byline,
        List<String> creditsAtEnd,
        List<URI> links,
        Map<URI, String> anchors,
        List<Licence> licences,
        List<String> notes) {

    /** Nothing is owed. */
    public static final WorkWords NONE =
            new WorkWords(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Whose links may say what they like. */
    public WorkWords(
            List<String> credits,
            List<String> byline,
            List<String> creditsAtEnd,
            List<URI> links,
            List<Licence> licences,
            List<String> notes) {
        this(credits, byline, creditsAtEnd, links, Map.of(), licences, notes);
    }

    public WorkWords {
        credits = List.copyOf(credits);
        byline = List.copyOf(byline);
        creditsAtEnd = List.copyOf(creditsAtEnd);
        links = List.copyOf(links);
        anchors = Map.copyOf(anchors);
        licences = List.copyOf(licences);
        notes = List.copyOf(notes);
    }

    /** What readers click on the way to an address; empty if the terms do not say it. */
    public Optional<String> anchor(URI link) {
        return Optional.ofNullable(anchors.get(link));
    }
}
