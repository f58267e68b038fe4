package press.imprimatur.publishing;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * What readers read beside a story of what became of it.
 *
 * @param at when it was noted, UTC
 * @param text plain, in the language of the story; a line is a paragraph
 */
public record PublicNote(NoteKind kind, Instant at, String text) {

    public PublicNote {
        requireNonNull(kind, "kind");
        requireNonNull(at, "at");
        requireNonNull(text, "text");
    }
}
