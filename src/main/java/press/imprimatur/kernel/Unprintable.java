package press.imprimatur.kernel;

import java.util.Optional;

/**
 * A character that no text may hold: a control character other than tab and line ends, half of a
 * pair, or one that is none. Nobody sees it, the database and XML cannot keep it, and whoever sent
 * it did not mean it.
 *
 * @param code as Unicode writes it, {@code U+0000}
 * @param after the words before it, as a hint where it stands; perhaps empty
 */
public record Unprintable(String code, String after) {

    private static final int HINT = 20;

    /** The first such character of a text; empty if there is none. */
    public static Optional<Unprintable> in(String text) {
        for (var at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (isUnprintable(text.codePointAt(at))) {
                var code = "U+%04X".formatted(text.codePointAt(at));
                return Optional.of(new Unprintable(code, hint(text, at)));
            }
        }
        return Optional.empty();
    }

    /**
     * @throws FieldRefused beside the field, if its text holds such a character
     */
    public static void refuseIn(String field, String text) {
        in(text).ifPresent(found -> {
            throw new FieldRefused(field, "kernel.unprintable", found.code, found.after);
        });
    }

    private static boolean isUnprintable(int character) {
        return character < 0x20 && character != '\t' && character != '\n' && character != '\r'
                || character >= 0x7F && character < 0xA0
                || character >= 0xD800 && character <= 0xDFFF
                || (character & 0xFFFE) == 0xFFFE;
    }

    private static String hint(String text, int at) {
        var from = Math.max(0, at - HINT);
        var begin = from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
        return text.substring(begin, at).replaceAll("\\s+", " ");
    }
}
