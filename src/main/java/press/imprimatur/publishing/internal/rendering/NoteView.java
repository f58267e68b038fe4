package press.imprimatur.publishing.internal.rendering;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import press.imprimatur.publishing.PublicNote;

/**
 * A correction, or a note of ours, as readers read it.
 *
 * @param language BCP 47, of label and time; the note itself is in the language of the story
 * @param label what it is, and for a note of ours whose
 * @param paragraphs the note, plain
 */
public record NoteView(String language, String label, ShownTime time, List<String> paragraphs) {

    static NoteView of(PublicNote note, String storyLanguage, Masthead masthead) {
        var words = SiteWords.of(storyLanguage);
        var spoken = words.getLocale();
        var label =
                new MessageFormat(words.getString("readers.note." + note.kind()), spoken)
                        .format(new Object[] {masthead.newsroom()});
        return new NoteView(
                isEnglish(spoken) ? Locale.ENGLISH.toLanguageTag() : spoken.toLanguageTag(),
                label,
                ShownTime.of(
                        note.at(), masthead.zone(), isEnglish(spoken) ? Locale.ENGLISH : spoken),
                note.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    /** Where we do not speak a language, the furniture is English. */
    private static boolean isEnglish(Locale spoken) {
        return spoken.equals(Locale.ROOT);
    }
}
