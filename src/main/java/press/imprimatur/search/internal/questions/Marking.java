package press.imprimatur.search.internal.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import press.imprimatur.search.Marked;
import press.imprimatur.search.Marked.Piece;

/**
 * Finds in a text the words that were asked for, as people see them. It decides nothing: what was
 * found is found, with a mark or without.
 *
 * @param stems of the words
 * @param runs what was asked of writing without spaces, folded
 */
record Marking(Set<String> stems, List<String> runs) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*");
    private static final int BEFORE = 70;
    private static final int LONGEST = 260;
    private static final int LONGEST_ENDING = 4;
    private static final int SHORTEST_STEM = 3;

    /** A stretch of the text as it was written. */
    private record Stretch(int from, int to) {}

    /** The whole text. */
    Marked whole(String text) {
        return pieces(text, 0, text.length(), stretches(text));
    }

    /** About two lines of it, around the first of the words; its beginning if there is none. */
    Marked extract(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        var found = stretches(line);
        var first = found.isEmpty() ? 0 : found.get(0).from();
        var from = beginning(line, first);
        return pieces(line, from, end(line, from), found);
    }

    private static int beginning(String line, int first) {
        if (first <= BEFORE) {
            return 0;
        }
        var space = line.indexOf(' ', first - BEFORE);
        var from = space < 0 || space >= first ? first - BEFORE : space + 1;
        return whole(line, from);
    }

    private static int end(String line, int from) {
        if (line.length() - from <= LONGEST) {
            return line.length();
        }
        var space = line.lastIndexOf(' ', from + LONGEST);
        return whole(line, space > from + LONGEST / 2 ? space : from + LONGEST);
    }

    /** Never between the two halves of one character. */
    private static int whole(String line, int at) {
        return Character.isLowSurrogate(line.charAt(at)) ? at - 1 : at;
    }

    private List<Stretch> stretches(String text) {
        var folded = FoldedLine.of(text);
        List<Stretch> found = new ArrayList<>();
        for (var run : runs) {
            var at = folded.text().indexOf(run);
            while (at >= 0) {
                found.add(new Stretch(folded.origin(at), folded.origin(at + run.length())));
                at = folded.text().indexOf(run, at + run.length());
            }
        }
        if (!stems.isEmpty()) {
            WORD.matcher(folded.text())
                    .results()
                    .filter(word -> isAsked(word.group()))
                    .map(word ->
                            new Stretch(folded.origin(word.start()), folded.origin(word.end())))
                    .forEach(found::add);
        }
        found.sort(Comparator.comparing(Stretch::from));
        return found;
    }

    /** A stem is the word, or its beginning but for a last letter that changes with the ending. */
    private boolean isAsked(String word) {
        return stems.stream()
                .anyMatch(stem ->
                        word.equals(stem)
                                || stem.length() >= SHORTEST_STEM
                                        && word.length() <= stem.length() + LONGEST_ENDING
                                        && (word.startsWith(stem) || isChanged(stem, word)));
    }

    private static boolean isChanged(String stem, String word) {
        return stem.endsWith("i") && word.startsWith(stem.substring(0, stem.length() - 1) + "y");
    }

    private static Marked pieces(String text, int from, int to, List<Stretch> found) {
        List<Piece> pieces = new ArrayList<>();
        var at = from;
        if (from > 0) {
            pieces.add(new Piece("… ", false));
        }
        for (var stretch : found) {
            if (stretch.from() >= at && stretch.to() <= to && stretch.to() > stretch.from()) {
                add(pieces, text.substring(at, stretch.from()), false);
                add(pieces, text.substring(stretch.from(), stretch.to()), true);
                at = stretch.to();
            }
        }
        add(pieces, text.substring(at, to), false);
        if (to < text.length()) {
            pieces.add(new Piece(" …", false));
        }
        return new Marked(pieces);
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
