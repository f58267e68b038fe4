package press.imprimatur.search.internal.words;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as it is entered, or asked for.
 *
 * @param words what has spaces between its words, folded; a space stands where there was a run
 * @param runs what is entered as {@link Pairs}, folded, in order
 */
public record FoldedText(String words, List<String> runs) {

    /**
     * A {@code tsvector} holds a megabyte. What is this far down in a text is not looked for; no
     * story is so long.
     */
    private static final int LONGEST = 80_000;

    public FoldedText {
        runs = List.copyOf(runs);
    }

    /** Folds a text and takes it apart. */
    public static FoldedText of(String text) {
        var folded = Folding.fold(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        var words = new StringBuilder();
        var run = new StringBuilder();
        List<String> runs = new ArrayList<>();
        folded.codePoints()
                .forEach(character -> {
                    if (Pairs.isPaired(character)) {
                        run.appendCodePoint(character);
                    } else if (run.isEmpty() || !Pairs.isPassedOver(character)) {
                        end(run, runs, words);
                        words.appendCodePoint(character);
                    }
                });
        end(run, runs, words);
        return new FoldedText(words.toString().strip(), runs);
    }

    private static void end(StringBuilder run, List<String> runs, StringBuilder words) {
        if (!run.isEmpty()) {
            runs.add(run.toString());
            run.setLength(0);
            words.append(' ');
        }
    }
}
