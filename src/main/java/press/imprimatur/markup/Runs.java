package press.imprimatur.markup;

import java.util.ArrayList;
import java.util.List;

/** The normal form of text: white space collapsed, nothing unprintable, no blank lines. */
final class Runs {

    private final List<List<TextRun>> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<TextRun> line = new ArrayList<>();
    private List<Mark> marks = List.of();
    private boolean printed;
    private boolean blank = true;
    private List<Mark> spaceMarks;
    private List<Mark> breakMarks = List.of();

    private record Line(List<TextRun> runs, List<Mark> breakBefore, boolean blank) {}

    private final List<Line> cut = new ArrayList<>();

    /** Paragraphs: lines joined by line breaks, parted by blank lines. */
    static List<List<TextRun>> paragraphs(List<TextRun> raw) {
        var paragraphs = new ArrayList<List<TextRun>>();
        List<TextRun> paragraph = new ArrayList<>();
        for (var line : new Runs().cut(raw)) {
            if (line.blank) {
                addUnlessEmpty(paragraphs, paragraph);
                paragraph = new ArrayList<>();
            } else {
                join(paragraph, line);
            }
        }
        addUnlessEmpty(paragraphs, paragraph);
        return paragraphs;
    }

    /** One stretch of text: lines joined by line breaks, blank ones left out. */
    static List<TextRun> line(List<TextRun> raw) {
        var runs = new ArrayList<TextRun>();
        new Runs().cut(raw).stream().filter(line -> !line.blank).forEach(line -> join(runs, line));
        return merged(runs);
    }

    /** The normal form of an attribute's value. */
    static String attribute(String raw) {
        return TextRun.text(line(List.of(TextRun.plain(raw.replace('\n', ' ')))));
    }

    /** Whether a text may hold the character: not a control, not half a pair, and legal in XML. */
    static boolean isText(int codePoint) {
        if (codePoint < 0x20 || codePoint >= 0x7F && codePoint < 0xA0) {
            return false;
        }
        return !(codePoint >= 0xD800 && codePoint <= 0xDFFF
                || codePoint == 0xFEFF
                || codePoint == 0xFFFE
                || codePoint == 0xFFFF);
    }

    static boolean isHtmlSpace(int codePoint) {
        return codePoint == ' ' || codePoint == '\t' || codePoint == '\r' || codePoint == '\f';
    }

    private static void addUnlessEmpty(List<List<TextRun>> paragraphs, List<TextRun> paragraph) {
        if (!paragraph.isEmpty()) {
            paragraphs.add(merged(paragraph));
        }
    }

    private static void join(List<TextRun> runs, Line line) {
        if (!runs.isEmpty()) {
            runs.add(new TextRun("\n", line.breakBefore));
        }
        runs.addAll(line.runs);
    }

    private static List<TextRun> merged(List<TextRun> runs) {
        var merged = new ArrayList<TextRun>();
        var text = new StringBuilder();
        for (var at = 0; at < runs.size(); at++) {
            text.append(runs.get(at).text());
            var marks = runs.get(at).marks();
            if (at + 1 == runs.size() || !runs.get(at + 1).marks().equals(marks)) {
                merged.add(new TextRun(text.toString(), marks));
                text.setLength(0);
            }
        }
        return merged;
    }

    private List<Line> cut(List<TextRun> raw) {
        for (var run : raw) {
            run.text().codePoints().forEach(character -> take(character, run.marks()));
        }
        endLine(List.of());
        return cut;
    }

    private void take(int character, List<Mark> with) {
        if (character == '\n') {
            endLine(with);
        } else if (isHtmlSpace(character)) {
            if (printed && spaceMarks == null) {
                spaceMarks = with;
            }
        } else if (isText(character)) {
            if (spaceMarks != null) {
                append(' ', spaceMarks);
                spaceMarks = null;
            }
            append(character, with);
            blank &= isInvisible(character);
            printed = true;
        }
    }

    private void append(int character, List<Mark> with) {
        if (!with.equals(marks)) {
            endRun();
            marks = with;
        }
        text.appendCodePoint(character);
    }

    private void endRun() {
        if (!text.isEmpty()) {
            line.add(new TextRun(text.toString(), marks));
            text.setLength(0);
        }
    }

    private void endLine(List<Mark> with) {
        endRun();
        cut.add(new Line(line, breakMarks, blank));
        line = new ArrayList<>();
        breakMarks = with;
        printed = false;
        blank = true;
        spaceMarks = null;
    }

    private static boolean isInvisible(int character) {
        return Character.isSpaceChar(character) || Character.getType(character) == Character.FORMAT;
    }
}
