package press.imprimatur.markup;

import static java.util.Objects.requireNonNull;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;

/**
 * Words as people compare them: whatever the shape of quotation marks, apostrophes and dashes, and
 * however they are broken into lines. Every letter counts, and so does its case.
 *
 * @param text given in any form; kept with straight quotation marks, hyphens and one space between
 *     words
 */
public record Wording(String text) {

    /** Scripts that put no spaces between words, so that nobody can tell where one ends. */
    private static final Set<UnicodeScript> WITHOUT_SPACES =
            EnumSet.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.KHMER,
                    UnicodeScript.LAO,
                    UnicodeScript.MYANMAR,
                    UnicodeScript.THAI,
                    UnicodeScript.TIBETAN);

    public Wording {
        requireNonNull(text, "text");
        text = plain(text);
    }

    /** Whether the other words stand in it, whole: not as a part of a longer word. */
    public boolean holds(Wording other) {
        for (var at = text.indexOf(other.text); at >= 0; at = text.indexOf(other.text, at + 1)) {
            if (isEdge(at) && isEdge(at + other.text.length())) {
                return true;
            }
        }
        return false;
    }

    private boolean isEdge(int at) {
        return at == 0
                || at == text.length()
                || !isInWord(text.codePointBefore(at))
                || !isInWord(text.codePointAt(at));
    }

    private static boolean isInWord(int character) {
        return Character.isLetterOrDigit(character)
                && !WITHOUT_SPACES.contains(UnicodeScript.of(character));
    }

    private static String plain(String text) {
        var plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .mapToObj(Wording::same)
                .forEach(plain::append);
        return plain.toString().replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /** What printers set in several ways, and readers take for the same. */
    private static String same(int character) {
        return switch (character) {
            case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0xFF02 -> "\"";
            case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x02BC, 0xFF07 -> "'";
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212 -> "-";
            case 0x2026 -> "...";
            case 0x00AD, 0x200B, 0x2060, 0xFEFF -> "";
            default -> Character.toString(character);
        };
    }
}
