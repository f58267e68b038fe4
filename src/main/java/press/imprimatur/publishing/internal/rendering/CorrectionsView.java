package press.imprimatur.publishing.internal.rendering;

import static java.util.Objects.requireNonNull;

import java.util.List;
import press.imprimatur.publishing.PublicNote;

/**
 * What was corrected or noted in public of what is out.
 *
 * @param entries the latest first
 */
public record CorrectionsView(Masthead masthead, List<Entry> entries) {

    public CorrectionsView {
        requireNonNull(masthead, "masthead");
        entries = List.copyOf(entries);
    }

    /** A note and the story that it stands beside. */
    public record Entry(String headline, String path, String language, NoteView note) {

        /** In the language of the story where we speak it. */
        public static Entry of(
                PublicNote note, String headline, String path, String language, Masthead masthead) {
            return new Entry(headline, path, language, NoteView.of(note, language, masthead));
        }
    }
}
