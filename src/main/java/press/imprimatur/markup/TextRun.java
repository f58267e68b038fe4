package press.imprimatur.markup;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of text with the same marks throughout. A line feed in it is a line break ({@code br}).
 *
 * @param marks from the outermost to the innermost; each at most once
 */
public record TextRun(String text, List<Mark> marks) implements Serializable {

    public TextRun {
        requireNonNull(text, "text");
        marks = marks.stream().sorted(Comparator.comparingInt(Mark::rank)).distinct().toList();
        if (marks.stream().filter(Mark.Link.class::isInstance).count() > 1) {
            throw new IllegalArgumentException("a text cannot link to two places");
        }
    }

    /** Text without marks. */
    public static TextRun plain(String text) {
        return new TextRun(text, List.of());
    }

    /**
     * Makes one line of text of raw runs, for a caption: as {@link Block.Prose#from}, but blank
     * lines are left out; empty if nothing is left.
     */
    public static List<TextRun> line(List<TextRun> raw) {
        return Runs.line(raw);
    }

    /** Whether it is struck out: what was said, and is said no longer. */
    public boolean isStruck() {
        return marks.contains(Mark.Setting.STRUCK);
    }

    /** What runs say: their text without what is struck out. */
    public static String said(List<TextRun> runs) {
        var kept = runs.stream().filter(run -> !run.isStruck()).toList();
        return kept.size() == runs.size() ? text(runs) : text(line(kept));
    }

    /** The text of runs, without marks, also of what is struck out. */
    public static String text(List<TextRun> runs) {
        var text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
