package press.imprimatur.search.internal.words;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writing that has no spaces between words, or endings that no dictionary of PostgreSQL takes off,
 * is entered as pairs of neighbouring characters: whatever part of it is asked for is found, and
 * nobody has to know where a word ends. The last character of each run is entered alone too, so
 * that a single one is found at the beginning of a pair or there.
 */
public final class Pairs {

    /** The last place that a word can have in a {@code tsvector}. */
    private static final int LAST_PLACE = 16383;

    private static final int PROLONGED_SOUND = 0x30FC;

    private Pairs() {}

    /** Whether this character is written among such. */
    public static boolean isPaired(int character) {
        if (character == PROLONGED_SOUND) {
            return true;
        }
        return switch (UnicodeScript.of(character)) {
            case HAN, HANGUL, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, TIBETAN, MYANMAR ->
                    isOfAWord(character);
            default -> false;
        };
    }

    private static boolean isOfAWord(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetterOrDigit(character);
        };
    }

    /** Between two such characters it is nothing: a place to break a line, a syllable's end. */
    static boolean isPassedOver(int character) {
        return character == 0x200B || character == 0x0F0B || character == 0x0F0C;
    }

    /** The pairs of the runs with their places, as PostgreSQL reads a {@code tsvector}. */
    public static String vector(List<String> runs) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        var place = 1;
        for (var run : runs) {
            for (var pair : of(run)) {
                places.computeIfAbsent(pair, first -> new ArrayList<>())
                        .add(Math.min(place++, LAST_PLACE));
            }
        }
        return places.entrySet().stream()
                .map(entry -> quoted(entry.getKey()) + ":" + listed(entry.getValue()))
                .collect(Collectors.joining(" "));
    }

    private static String listed(List<Integer> places) {
        return places.stream().distinct().map(String::valueOf).collect(Collectors.joining(","));
    }

    /**
     * Asks for these runs one right after the other, as PostgreSQL reads a {@code tsquery}; one run
     * is a word, several are a phrase.
     */
    public static String query(List<String> runs) {
        var query = new StringBuilder();
        var distance = 0;
        for (var run : runs) {
            for (var pair : asked(run)) {
                if (distance > 0) {
                    query.append(" <").append(distance).append("> ");
                }
                query.append(pair);
                distance = 1;
            }
            // The last character of the run stands between.
            distance = length(run) > 1 ? 2 : 1;
        }
        return query.toString();
    }

    private static List<String> asked(String run) {
        if (length(run) == 1) {
            return List.of(quoted(run) + ":*");
        }
        var pairs = of(run);
        return pairs.subList(0, pairs.size() - 1).stream().map(Pairs::quoted).toList();
    }

    static List<String> of(String run) {
        var characters = run.codePoints().mapToObj(Character::toString).toList();
        List<String> pairs = new ArrayList<>();
        for (var at = 0; at + 1 < characters.size(); at++) {
            pairs.add(characters.get(at) + characters.get(at + 1));
        }
        pairs.add(characters.get(characters.size() - 1));
        return pairs;
    }

    private static int length(String run) {
        return run.codePointCount(0, run.length());
    }

    private static String quoted(String pair) {
        return "'" + pair + "'";
    }
}
