package press.imprimatur.provenance.internal.style;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Patterns of days: {@code d MMMM uuuu}, {@code MMMM d}, {@code 'on' EEEE}. */
final class Dates {

    /** No day is written in more. */
    static final int MOST_PIECES = 9;

    private static final String LETTERS = "dMuyEL";

    private Dates() {}

    static DateTimeFormatter formatter(String pattern, String language) {
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language));
    }

    /** Whether it says of a day what a pattern of days may say, and nothing else. */
    static boolean isPattern(String pattern) {
        try {
            return !parts(pattern).isEmpty()
                    && parts(pattern).stream().allMatch(LETTERS::contains)
                    && !formatter(pattern, "en").format(LocalDate.EPOCH).isBlank();
        } catch (IllegalArgumentException | DateTimeException none) {
            return false;
        }
    }

    /** Whether both say the same of a day: the same parts, in whatever order. */
    static boolean saySame(String some, String others) {
        return parts(some).equals(parts(others));
    }

    /**
     * The letters, without what is quoted: of month and year any letter is the same. Letters of
     * other scripts (M월 d일) stand for themselves, as everywhere in Java.
     */
    private static Set<String> parts(String pattern) {
        var parts = new TreeSet<String>();
        pattern.replaceAll("'[^']*'", "")
                .chars()
                .filter(each -> each < 128 && Character.isLetter(each))
                .mapToObj(Character::toString)
                .map(each -> each.equals("L") ? "M" : each.equals("y") ? "u" : each)
                .forEach(parts::add);
        return parts;
    }
}
