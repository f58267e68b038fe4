package press.imprimatur.provenance.internal.style;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import press.imprimatur.provenance.internal.style.StyleToken.Kind;

/** Numbers as texts write them, in figures or in words. */
final class Numbers {

    private Numbers() {}

    /**
     * What a text says if it is one number below a hundred in words of that language, or one in
     * figures; else empty.
     */
    static OptionalInt value(String text, String language) {
        var word = NumberWords.of(language).value(text);
        if (word.isPresent()) {
            return word;
        }
        var isGrouped = text.matches("\\d{1,3}([, \\u00a0\\u202f]\\d{3}){0,2}");
        return isGrouped || text.matches("\\d{1,9}")
                ? OptionalInt.of(Integer.parseInt(text.replaceAll("\\D", "")))
                : OptionalInt.empty();
    }

    /** Where a number in figures ends that begins there; there itself if none does. */
    static int end(List<StyleToken> text, int start) {
        if (!isFigures(text, start)) {
            return start;
        }
        var end = start + 1;
        while (end + 1 < text.size() && isPoint(text.get(end)) && isFigures(text, end + 1)) {
            end += 2;
        }
        return end;
    }

    static String written(List<StyleToken> number) {
        return number.stream().map(StyleToken::text).collect(Collectors.joining());
    }

    private static boolean isFigures(List<StyleToken> text, int at) {
        var token = text.get(at);
        return token.kind() == Kind.WORD && Character.isDigit(token.text().charAt(0));
    }

    private static boolean isPoint(StyleToken token) {
        return token.text().equals(".") || token.text().equals(",");
    }
}
