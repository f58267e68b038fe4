package press.imprimatur.search.internal.questions;

import java.util.Arrays;
import press.imprimatur.search.internal.words.Folding;

/**
 * A text folded character by character, which remembers where each came from.
 *
 * @param text folded
 * @param origins for each character of it, and for its end, the place in what was written
 */
record FoldedLine(String text, int[] origins) {

    private static final int LAST_PLAIN = 0x7F;

    static FoldedLine of(String written) {
        var folded = new StringBuilder(written.length());
        var origins = new int[written.length() + 1];
        for (var at = 0; at < written.length(); ) {
            var character = written.codePointAt(at);
            var one = one(character);
            if (folded.length() + one.length() >= origins.length) {
                origins = Arrays.copyOf(origins, 2 * origins.length + one.length());
            }
            Arrays.fill(origins, folded.length(), folded.length() + one.length(), at);
            folded.append(one);
            at += Character.charCount(character);
        }
        origins[folded.length()] = written.length();
        return new FoldedLine(folded.toString(), Arrays.copyOf(origins, folded.length() + 1));
    }

    private static String one(int character) {
        if (character <= LAST_PLAIN) {
            return Character.toString(Character.toLowerCase(character));
        }
        // Of an accent written after its letter nothing is left.
        return isAccent(character) ? "" : Folding.fold(Character.toString(character));
    }

    private static boolean isAccent(int character) {
        return character >= 0x0300 && character <= 0x036F;
    }

    int origin(int at) {
        return origins[at];
    }
}
