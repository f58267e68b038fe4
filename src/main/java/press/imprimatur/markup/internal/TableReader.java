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
import press.imprimatur.markup.Run;

/**
 * Makes a table of the schema of a page's table, if it is one of rows and columns of text. Of any
 * other (with a list or a picture in it, with another table, with holes) the text is kept, not the
 * table.
 */
final class TableReader {

    /** What a number of columns or rows may look like; more is no table for readers. */
    private static final String NUMBER = "0*[1-9][0-9]{0,2}";

    private static final class NotSimple extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotSimple() {
            super("not a table of text", null, false, false);
        }
    }

    private TableReader() {}

    static Optional<Table> read(Element table) {
        if (table.select("table").size() > 1 || table.select("> caption").size() > 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(simple(table));
        } catch (NotSimple | IllegalArgumentException noTableOfText) {
            return Optional.empty();
        }
    }

    private static Table simple(Element table) {
        var caption = table.selectFirst("> caption");
        var head = rows(table, "> thead > tr");
        var body = new ArrayList<>(rows(table, "> tbody > tr"));
        body.addAll(rows(table, "> tfoot > tr"));
        return new Table(
                caption == null ? List.of() : line(caption),
                body.isEmpty() ? List.of() : head,
                body.isEmpty() ? head : body);
    }

    private static List<Row> rows(Element table, String query) {
        return table.select(query).stream().map(TableReader::row).toList();
    }

    private static Row row(Element row) {
        return new Row(row.select("> td, > th").stream().map(TableReader::cell).toList());
    }

    private static Cell cell(Element cell) {
        return new Cell(
                cell.nameIs("th"), stretch(cell, "colspan"), stretch(cell, "rowspan"), line(cell));
    }

    private static int stretch(Element cell, String name) {
        var written = cell.attr(name).strip();
        if (written.isEmpty()) {
            return 1;
        }
        if (!written.matches(NUMBER)) {
            throw new NotSimple();
        }
        return Integer.parseInt(written);
    }

    /** Its paragraphs as lines of one stretch of text. */
    private static List<Run> line(Element cell) {
        var builder = new BodyBuilder();
        var visitor = new BodyVisitor(builder);
        cell.childNodes().forEach(node -> node.traverse(visitor));
        var raw = new ArrayList<Run>();
        for (var block : builder.build()) {
            raw.addAll(runs(block));
            raw.add(Run.plain("\n"));
        }
        if (visitor.hasDropped()) {
            throw new NotSimple();
        }
        return Run.line(raw);
    }

    private static List<Run> runs(Block block) {
        if (block instanceof Prose prose && prose.kind() == Kind.PARAGRAPH) {
            return prose.runs();
        }
        throw new NotSimple();
    }
}
