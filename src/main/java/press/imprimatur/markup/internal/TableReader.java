package press.imprimatur.markup.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import press.imprimatur.markup.Block;
import press.imprimatur.markup.Block.Cell;
import press.imprimatur.markup.Block.Kind;
import press.imprimatur.markup.Block.Prose;
import press.imprimatur.markup.Block.Row;
import press.imprimatur.markup.Block.Table;
import press.imprimatur.markup.TextRun;

/**
 * Makes a table of the schema of a page's table, if it is one of rows and columns of text. Of any
 * other (with a list or a picture in it, with another table, with holes) the text is kept, not the
 * table.
 */
final class TableReader {

    /** What a number of columns or rows may look like; more is no table for readers. */
    private static final String NUMBER = "0*[0-9]{1,3}";

    private static final class NotSimple extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotSimple() {
            super("not a table of text", null, false, false);
        }
    }

    private final Losses losses;

    private TableReader(Losses losses) {
        this.losses = losses;
    }

    static Optional<Table> read(Element table, Losses losses) {
        if (table.select("table").size() > 1 || table.select("> caption").size() > 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(new TableReader(losses).simple(table));
        } catch (NotSimple | IllegalArgumentException noTableOfText) {
            return Optional.empty();
        }
    }

    private Table simple(Element table) {
        var caption = table.selectFirst("> caption");
        var head = rows(table, "> thead > tr");
        var body = new ArrayList<>(rows(table, "> tbody > tr"));
        body.addAll(rows(table, "> tfoot > tr"));
        var width = Math.max(TableSpans.width(head), TableSpans.width(body));
        head = TableSpans.filled(head, width);
        var filled = TableSpans.filled(body, width);
        return new Table(
                caption == null ? List.of() : line(caption),
                filled.isEmpty() ? List.of() : head,
                filled.isEmpty() ? head : filled);
    }

    private List<Row> rows(Element table, String query) {
        var rows = table.select(query);
        if (rows.size() > Table.MOST_ROWS) {
            throw new NotSimple();
        }
        var left = rows.size();
        var read = new ArrayList<Row>();
        for (var row : rows) {
            var rest = left--;
            read.add(
                    new Row(
                            row.select("> td, > th").stream()
                                    .map(cell -> cell(cell, rest))
                                    .toList()));
        }
        return read;
    }

    private Cell cell(Element cell, int rowsLeft) {
        var columns = Math.max(1, stretch(cell, "colspan", 1));
        var over = stretch(cell, "rowspan", 1);
        // As browsers do: zero is all the rows there are, and no cell reaches beyond them.
        var rows = over == 0 ? rowsLeft : Math.min(over, rowsLeft);
        return new Cell(cell.nameIs("th"), columns, rows, line(cell));
    }

    /** As browsers read it: what is no number says nothing. */
    private static int stretch(Element cell, String name, int otherwise) {
        var written = cell.attr(name).strip();
        return written.matches(NUMBER) ? Integer.parseInt(written) : otherwise;
    }

    /** Its paragraphs as lines of one stretch of text. */
    private List<TextRun> line(Element cell) {
        var builder = new BodyBuilder(losses);
        var visitor = new BodyVisitor(builder, losses);
        cell.childNodes().forEach(node -> node.traverse(visitor));
        var raw = new ArrayList<TextRun>();
        for (var block : builder.build()) {
            raw.addAll(runs(block));
            raw.add(TextRun.plain("\n"));
        }
        if (visitor.hasDropped()) {
            throw new NotSimple();
        }
        return TextRun.line(raw);
    }

    private static List<TextRun> runs(Block block) {
        if (block instanceof Prose prose && prose.kind() == Kind.PARAGRAPH) {
            return prose.runs();
        }
        throw new NotSimple();
    }
}
