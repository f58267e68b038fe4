package press.imprimatur.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import press.imprimatur.markup.Block.Cell;
import press.imprimatur.markup.Block.Figure;
import press.imprimatur.markup.Block.Item;
import press.imprimatur.markup.Block.Kind;
import press.imprimatur.markup.Block.Listing;
import press.imprimatur.markup.Block.Prose;
import press.imprimatur.markup.Block.Quote;
import press.imprimatur.markup.Block.Row;
import press.imprimatur.markup.Block.Separator;
import press.imprimatur.markup.Block.Table;
import press.imprimatur.markup.CanonicalText.NotCanonical;

/**
 * Reads the canonical form and nothing else. Written by hand, without a library, because it guards
 * the way out: what it accepts, every browser reads in the same way.
 */
final class BodyReader {

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final CanonicalText text;

    private BodyReader(String html) {
        text = new CanonicalText(html);
    }

    static boolean reads(String html) {
        try {
            return BodyWriter.write(new BodyReader(html).body()).equals(html);
        } catch (NotCanonical no) {
            return false;
        }
    }

    static List<Block> read(String html) {
        return new BodyReader(html).body();
    }

    private List<Block> body() {
        var blocks = new ArrayList<Block>();
        while (!text.isAtEnd()) {
            if (!blocks.isEmpty()) {
                text.demand("\n");
            }
            blocks.add(topBlock());
        }
        return List.copyOf(blocks);
    }

    private Block topBlock() {
        for (var kind : Kind.values()) {
            if (text.skip("<" + kind.tag() + ">")) {
                return prose(kind);
            }
        }
        if (text.skip("<blockquote>")) {
            return quote(1);
        }
        if (text.skip("<figure>")) {
            return figure();
        }
        if (text.skip("<table>")) {
            return table();
        }
        if (text.skip("<hr>")) {
            return new Separator();
        }
        return listing(0);
    }

    private Quote quote(int depth) {
        if (depth > Block.DEEPEST_QUOTE) {
            throw new NotCanonical();
        }
        var blocks = new ArrayList<Block>();
        do {
            if (text.skip("<blockquote>")) {
                blocks.add(quote(depth + 1));
            } else {
                blocks.add(text.skip("<p>") ? prose(Kind.PARAGRAPH) : listing(0));
            }
        } while (!text.skip("</blockquote>"));
        return new Quote(blocks);
    }

    /** Paragraphs and lists up to the end tag; at least one. */
    private List<Block> flow(String end, int depth) {
        var blocks = new ArrayList<Block>();
        do {
            blocks.add(text.skip("<p>") ? prose(Kind.PARAGRAPH) : listing(depth));
        } while (!text.skip(end));
        return blocks;
    }

    private Listing listing(int depth) {
        var numbered = text.skip("<ol");
        Optional<Numbering> numbering = numbered ? Optional.of(numbering()) : Optional.empty();
        if (!numbered) {
            text.demand("<ul>");
        }
        if (depth == Block.DEEPEST_LIST) {
            throw new NotCanonical();
        }
        var end = numbered ? "</ol>" : "</ul>";
        var items = new ArrayList<Item>();
        do {
            text.demand("<li");
            var value = numbered ? count(" value=\"") : Optional.<Integer>empty();
            text.demand(">");
            if (!text.isAt("<p>")) {
                throw new NotCanonical();
            }
            items.add(new Item(value, flow("</li>", depth + 1)));
        } while (!text.skip(end));
        return new Listing(numbering, items);
    }

    private Numbering numbering() {
        var reversed = text.skip(" reversed");
        var start = count(" start=\"");
        var type = text.skip(" type=\"") ? text.attribute() : "";
        text.demand(">");
        return Arrays.stream(Numbering.Style.values())
                .filter(style -> style.type().equals(type))
                .findFirst()
                .map(style -> new Numbering(reversed, start, style))
                .orElseThrow(NotCanonical::new);
    }

    /** A number of a list, if it is said. */
    private Optional<Integer> count(String beginning) {
        if (!text.skip(beginning)) {
            return Optional.empty();
        }
        var digits = text.attribute();
        if (!digits.matches("0|-?[1-9][0-9]{0,4}")) {
            throw new NotCanonical();
        }
        return Optional.of(Integer.parseInt(digits));
    }

    private Figure figure() {
        text.demand("<img src=\"picture:");
        var picture = text.attribute();
        text.demand(" alt=\"");
        var alt = text.attribute();
        text.demand(">");
        if (!UUID_FORM.matcher(picture).matches() || !Runs.attribute(alt).equals(alt)) {
            throw new NotCanonical();
        }
        List<TextRun> caption = List.of();
        if (text.skip("<figcaption>")) {
            caption = nonEmptyLine("</figcaption>");
        }
        text.demand("</figure>");
        return new Figure(UUID.fromString(picture), alt, caption);
    }

    private Table table() {
        List<TextRun> caption = text.skip("<caption>") ? nonEmptyLine("</caption>") : List.of();
        List<Row> head = text.skip("<thead>") ? rows("</thead>") : List.of();
        text.demand("<tbody>");
        var body = rows("</tbody>");
        text.demand("</table>");
        try {
            return new Table(caption, head, body);
        } catch (IllegalArgumentException noRectangle) {
            throw new NotCanonical();
        }
    }

    private List<Row> rows(String end) {
        var rows = new ArrayList<Row>();
        do {
            text.demand("<tr>");
            var cells = new ArrayList<Cell>();
            // A row may have no cell of its own, where those from above fill it.
            while (!text.skip("</tr>")) {
                cells.add(cell());
            }
            rows.add(new Row(cells));
        } while (!text.skip(end));
        return rows;
    }

    private Cell cell() {
        var names = text.skip("<th");
        if (!names) {
            text.demand("<td");
        }
        var columns = text.skip(" colspan=\"") ? number() : 1;
        var rows = text.skip(" rowspan=\"") ? number() : 1;
        text.demand(">");
        return new Cell(names, columns, rows, line(names ? "</th>" : "</td>"));
    }

    /** A number from 2 on: a cell that stretches over itself alone does not say so. */
    private int number() {
        var digits = text.attribute();
        if (!digits.matches("[2-9]|[1-9][0-9]{1,2}")) {
            throw new NotCanonical();
        }
        return Integer.parseInt(digits);
    }

    /** One stretch of text, perhaps empty. */
    private List<TextRun> line(String end) {
        var runs = inline(end);
        if (!Runs.line(runs).equals(runs)) {
            throw new NotCanonical();
        }
        return runs;
    }

    private List<TextRun> nonEmptyLine(String end) {
        var runs = line(end);
        if (runs.isEmpty()) {
            throw new NotCanonical();
        }
        return runs;
    }

    private Prose prose(Kind kind) {
        var runs = inline("</" + kind.tag() + ">");
        if (!Runs.paragraphs(runs).equals(List.of(runs))) {
            throw new NotCanonical();
        }
        return new Prose(kind, runs);
    }

    private List<TextRun> inline(String end) {
        var runs = new ArrayList<TextRun>();
        var open = new ArrayList<Mark>();
        var words = new StringBuilder();
        while (!(open.isEmpty() && text.skip(end))) {
            if (text.skip("<br>")) {
                words.append('\n');
            } else if (text.peek() == '<') {
                endRun(runs, words, open);
                mark(open);
            } else {
                words.appendCodePoint(text.character());
            }
        }
        endRun(runs, words, open);
        return runs;
    }

    private static void endRun(List<TextRun> runs, StringBuilder words, List<Mark> open) {
        if (!words.isEmpty()) {
            runs.add(new TextRun(words.toString(), open));
            words.setLength(0);
        }
    }

    private void mark(List<Mark> open) {
        if (!open.isEmpty() && text.skip("</" + open.get(open.size() - 1).tag() + ">")) {
            open.remove(open.size() - 1);
        } else {
            var mark = opened();
            // In the order of nesting, each once: so no text can open more marks than there are.
            if (!open.isEmpty() && open.get(open.size() - 1).rank() >= mark.rank()) {
                throw new NotCanonical();
            }
            open.add(mark);
        }
    }

    private Mark opened() {
        for (var setting : Mark.Setting.values()) {
            if (text.skip("<" + setting.tag() + ">")) {
                return setting;
            }
        }
        text.demand("<a href=\"");
        var href = text.attribute();
        text.demand(">");
        return Mark.Link.to(href)
                .filter(link -> link.href().equals(href))
                .orElseThrow(NotCanonical::new);
    }
}
