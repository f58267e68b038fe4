package press.imprimatur.search.internal.words;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;

/**
 * Makes alike what people type for one another: composed and decomposed, wide and narrow, large and
 * small, with accents and without. What is entered and what is asked go through the same.
 */
public final class Folding {

    /** Letters of their own that people without them write so; no decomposition says it. */
    private static final Map<Integer, String> WRITTEN_SO =
            Map.ofEntries(
                    Map.entry((int) 'ß', "ss"),
                    Map.entry((int) 'ø', "o"),
                    Map.entry((int) 'đ', "d"),
                    Map.entry((int) 'ð', "d"),
                    Map.entry((int) 'ħ', "h"),
                    Map.entry((int) 'ı', "i"),
                    Map.entry((int) 'ł', "l"),
                    Map.entry((int) 'æ', "ae"),
                    Map.entry((int) 'œ', "oe"),
                    Map.entry((int) 'þ', "th"),
                    // soft hyphen, and the stretching of Arabic letters
                    Map.entry(0x00AD, ""),
                    Map.entry(0x0640, ""),
                    // between the parts of a Persian word, where others write a space
                    Map.entry(0x200C, " "));

    private static final int DIAERESIS = 0x0308;

    private Folding() {}

    /** The text as it is compared. */
    public static String fold(String text) {
        var small = Normalizer.normalize(text, Form.NFKC).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(small.length());
        var base = 0;
        var parts = Normalizer.normalize(small, Form.NFD);
        for (var at = 0; at < parts.length(); at += Character.charCount(parts.codePointAt(at))) {
            var character = parts.codePointAt(at);
            if (!isMark(character)) {
                base = character;
            }
            if (character == base || !isLeftOut(character, base)) {
                append(folded, character);
            }
        }
        return Normalizer.normalize(folded, Form.NFC);
    }

    private static void append(StringBuilder folded, int character) {
        var written = WRITTEN_SO.get(character);
        if (written == null) {
            folded.appendCodePoint(character);
        } else {
            folded.append(written);
        }
    }

    private static boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    /**
     * In these scripts one may leave them out; in others they are vowels, or make other letters.
     */
    private static boolean isLeftOut(int mark, int base) {
        if (base == 'е') {
            return mark == DIAERESIS;
        }
        return switch (UnicodeScript.of(base)) {
            case LATIN, GREEK, ARABIC, HEBREW -> true;
            default -> false;
        };
    }
}
