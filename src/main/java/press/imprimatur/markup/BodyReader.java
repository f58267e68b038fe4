package press.imprimatur.markup;

import java.util.ArrayList;
import java.util.List;
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

/**
 * Reads the canonical form and nothing else. Written by hand, without a library, because it guards
 * the way out: what it accepts, every browser reads in the same way.
 */
final class BodyReader {

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** Says that the text is not in the canonical form; carries no trace, for it is an answer. */
    private static final class NotCanonical extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotCanonical() {
            super("not canonical", null, false, false);
        }
    }

    private final String html;
    private int at;

    private BodyReader(String html) {
        this.html = html;
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
        while (at < html.length()) {
            if (!blocks.isEmpty()) {
                demand("\n");
            }
            blocks.add(topBlock());
        }
        return List.copyOf(blocks);
    }

    private Block topBlock() {
        for (var kind : Kind.values()) {
            if (skip("<" + kind.tag() + ">")) {
                return prose(kind);
            }
        }
        if (skip("<blockquote>")) {
            return new Quote(flow("</blockquote>", 0));
        }
        if (skip("<figure>")) {
            return figure();
        }
        if (skip("<table>")) {
            return table();
        }
        if (skip("<hr>")) {
            return new Separator();
        }
        return listing(0);
    }

    /** Paragraphs and lists up to the end tag; at least one. */
    private List<Block> flow(String end, int depth) {
        var blocks = new ArrayList<Block>();
        do {
            blocks.add(skip("<p>") ? prose(Kind.PARAGRAPH) : listing(depth));
        } while (!skip(end));
        return blocks;
    }

    private Listing listing(int depth) {
        var numbered = skip("<ol>");
        if (!numbered) {
            demand("<ul>");
        }
        if (depth == Block.DEEPEST_LIST) {
            throw new NotCanonical();
        }
        var end = numbered ? "</ol>" : "</ul>";
        var items = new ArrayList<Item>();
        do {
            demand("<li>");
            if (!html.startsWith("<p>", at)) {
                throw new NotCanonical();
            }
            items.add(new Item(flow("</li>", depth + 1)));
        } while (!skip(end));
        return new Listing(numbered, items);
    }

    private Figure figure() {
        demand("<img src=\"picture:");
        var picture = attribute();
        demand(" alt=\"");
        var alt = attribute();
        demand(">");
        if (!UUID_FORM.matcher(picture).matches() || !Runs.attribute(alt).equals(alt)) {
            throw new NotCanonical();
        }
        List<Run> caption = List.of();
        if (skip("<figcaption>")) {
            caption = nonEmptyLine("</figcaption>");
        }
        demand("</figure>");
        return new Figure(UUID.fromString(picture), alt, caption);
    }

    private Table table() {
        List<Run> caption = skip("<caption>") ? nonEmptyLine("</caption>") : List.of();
        List<Row> head = skip("<thead>") ? rows("</thead>") : List.of();
        demand("<tbody>");
        var body = rows("</tbody>");
        demand("</table>");
        try {
            return new Table(caption, head, body);
        } catch (IllegalArgumentException noRectangle) {
            throw new NotCanonical();
        }
    }

    private List<Row> rows(String end) {
        var rows = new ArrayList<Row>();
        do {
            demand("<tr>");
            var cells = new ArrayList<Cell>();
            do {
                cells.add(cell());
            } while (!skip("</tr>"));
            rows.add(new Row(cells));
        } while (!skip(end));
        return rows;
    }

    private Cell cell() {
        var names = skip("<th");
        if (!names) {
            demand("<td");
        }
        var columns = skip(" colspan=\"") ? number() : 1;
        var rows = skip(" rowspan=\"") ? number() : 1;
        demand(">");
        return new Cell(names, columns, rows, line(names ? "</th>" : "</td>"));
    }

    /** A number from 2 on: a cell that stretches over itself alone does not say so. */
    private int number() {
        var digits = attribute();
        if (!digits.matches("[2-9]|[1-9][0-9]{1,2}")) {
            throw new NotCanonical();
        }
        return Integer.parseInt(digits);
    }

    /** One stretch of text, perhaps empty. */
    private List<Run> line(String end) {
        var runs = inline(end);
        if (!Runs.line(runs).equals(runs)) {
            throw new NotCanonical();
        }
        return runs;
    }

    private List<Run> nonEmptyLine(String end) {
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

    private List<Run> inline(String end) {
        var runs = new ArrayList<Run>();
        var open = new ArrayList<Mark>();
        var text = new StringBuilder();
        while (!(open.isEmpty() && skip(end))) {
            if (skip("<br>")) {
                text.append('\n');
            } else if (peek() == '<') {
                endRun(runs, text, open);
                mark(open);
            } else {
                text.appendCodePoint(character());
            }
        }
        endRun(runs, text, open);
        return runs;
    }

    private static void endRun(List<Run> runs, StringBuilder text, List<Mark> open) {
        if (!text.isEmpty()) {
            runs.add(new Run(text.toString(), open));
            text.setLength(0);
        }
    }

    private void mark(List<Mark> open) {
        if (!open.isEmpty() && skip("</" + open.get(open.size() - 1).tag() + ">")) {
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
            if (skip("<" + setting.tag() + ">")) {
                return setting;
            }
        }
        demand("<a href=\"");
        var href = attribute();
        demand(">");
        return Mark.Link.to(href)
                .filter(link -> link.href().equals(href))
                .orElseThrow(NotCanonical::new);
    }

    /** The value up to the closing quotation mark, which is read, too. */
    private String attribute() {
        var value = new StringBuilder();
        while (!skip("\"")) {
            if (skip("&quot;")) {
                value.append('"');
            } else {
                value.appendCodePoint(character());
            }
        }
        return value.toString();
    }

    private int character() {
        var character = peek();
        if (character == '&') {
            return entity();
        }
        if (character == '<' || character == '>' || !Runs.isText(character)) {
            throw new NotCanonical();
        }
        at += Character.charCount(character);
        return character;
    }

    private int entity() {
        if (skip("&amp;")) {
            return '&';
        }
        if (skip("&lt;")) {
            return '<';
        }
        demand("&gt;");
        return '>';
    }

    private int peek() {
        if (at >= html.length()) {
            throw new NotCanonical();
        }
        return html.codePointAt(at);
    }

    private boolean skip(String expected) {
        if (!html.startsWith(expected, at)) {
            return false;
        }
        at += expected.length();
        return true;
    }

    private void demand(String expected) {
        if (!skip(expected)) {
            throw new NotCanonical();
        }
    }
}
