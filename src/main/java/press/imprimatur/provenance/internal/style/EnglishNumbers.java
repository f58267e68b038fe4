package press.imprimatur.provenance.internal.style;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import press.imprimatur.provenance.internal.style.StyleToken.Kind;

/** Numbers as English writes them. */
final class EnglishNumbers {

    private static final List<String> SMALL =
            List.of(
                    "zero one two three four five six seven eight nine ten eleven twelve thirteen"
                            .split(" "));
    private static final List<String> TEENS =
            List.of("fourteen fifteen sixteen seventeen eighteen nineteen".split(" "));
    private static final List<String> TENS =
            List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
    private static final Map<String, Integer> WORDS = words();

    private EnglishNumbers() {}

    /** What a text says if it is one number below a hundred, or one in figures; else empty. */
    static OptionalInt value(String text) {
        var word = WORDS.get(text.toLowerCase(Locale.ROOT));
        if (word != null) {
            return OptionalInt.of(word);
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

    private static Map<String, Integer> words() {
        var words = new HashMap<String, Integer>();
        SMALL.forEach(word -> words.put(word, words.size()));
        TEENS.forEach(word -> words.put(word, words.size()));
        for (var ten = 0; ten < TENS.size(); ten++) {
            var value = 20 + 10 * ten;
            words.put(TENS.get(ten), value);
            for (var unit = 1; unit < 10; unit++) {
                words.put(TENS.get(ten) + "-" + SMALL.get(unit), value + unit);
                words.put(TENS.get(ten) + " " + SMALL.get(unit), value + unit);
            }
        }
        return words;
    }
}
