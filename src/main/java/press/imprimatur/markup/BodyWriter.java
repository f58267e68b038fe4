package press.imprimatur.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import press.imprimatur.markup.Block.Cell;
import press.imprimatur.markup.Block.Figure;
import press.imprimatur.markup.Block.Listing;
import press.imprimatur.markup.Block.Prose;
import press.imprimatur.markup.Block.Quote;
import press.imprimatur.markup.Block.Row;
import press.imprimatur.markup.Block.Table;

/** Writes blocks in the canonical form; the only place that writes a body's HTML. */
final class BodyWriter {

    private final StringBuilder out = new StringBuilder();

    static String write(List<Block> blocks) {
        var writer = new BodyWriter();
        for (var block : blocks) {
            if (!writer.out.isEmpty()) {
                writer.out.append('\n');
            }
            writer.block(block);
        }
        return writer.out.toString();
    }

    static String writeInline(List<TextRun> runs) {
        var writer = new BodyWriter();
        writer.inline(runs);
        return writer.out.toString();
    }

    private void block(Block block) {
        if (block instanceof Prose prose) {
            open(prose.kind().tag());
            inline(prose.runs());
            close(prose.kind().tag());
        } else if (block instanceof Listing listing) {
            listing(listing);
        } else if (block instanceof Quote quote) {
            open("blockquote");
            quote.blocks().forEach(this::block);
            close("blockquote");
        } else if (block instanceof Figure figure) {
            figure(figure);
        } else if (block instanceof Table table) {
            table(table);
        } else {
            open("hr");
        }
    }

    private void listing(Listing listing) {
        var tag = listing.numbered() ? "ol" : "ul";
        out.append('<').append(tag);
        listing.numbering().ifPresent(this::numbering);
        out.append('>');
        for (var item : listing.items()) {
            out.append("<li");
            item.value().ifPresent(value -> out.append(" value=\"").append(value).append('"'));
            out.append('>');
            item.blocks().forEach(this::block);
            close("li");
        }
        close(tag);
    }

    private void numbering(Numbering numbering) {
        if (numbering.reversed()) {
            out.append(" reversed");
        }
        numbering.start().ifPresent(start -> out.append(" start=\"").append(start).append('"'));
        if (!numbering.style().type().isEmpty()) {
            out.append(" type=\"").append(numbering.style().type()).append('"');
        }
    }

    private void figure(Figure figure) {
        open("figure");
        out.append("<img src=\"picture:").append(figure.picture()).append("\" alt=\"");
        attribute(figure.alt());
        out.append("\">");
        if (!figure.caption().isEmpty()) {
            open("figcaption");
            inline(figure.caption());
            close("figcaption");
        }
        close("figure");
    }

    private void table(Table table) {
        open("table");
        if (!table.caption().isEmpty()) {
            open("caption");
            inline(table.caption());
            close("caption");
        }
        if (!table.head().isEmpty()) {
            rows("thead", table.head());
        }
        rows("tbody", table.body());
        close("table");
    }

    private void rows(String part, List<Row> rows) {
        open(part);
        for (var row : rows) {
            open("tr");
            row.cells().forEach(this::cell);
            close("tr");
        }
        close(part);
    }

    private void cell(Cell cell) {
        var tag = cell.names() ? "th" : "td";
        out.append('<').append(tag);
        stretch("colspan", cell.columns());
        stretch("rowspan", cell.rows());
        out.append('>');
        inline(cell.runs());
        close(tag);
    }

    private void stretch(String name, int over) {
        if (over > 1) {
            out.append(' ').append(name).append("=\"").append(over).append('"');
        }
    }

    /** Marks stay open over neighbouring runs as long as they can: the editor writes so, too. */
    private void inline(List<TextRun> runs) {
        Deque<Mark> open = new ArrayDeque<>();
        for (var run : runs) {
            var common = common(new ArrayList<>(open), run.marks());
            while (open.size() > common) {
                close(open.removeLast().tag());
            }
            for (var mark : run.marks().subList(common, run.marks().size())) {
                open(mark);
                open.addLast(mark);
            }
            text(run.text());
        }
        while (!open.isEmpty()) {
            close(open.removeLast().tag());
        }
    }

    private static int common(List<Mark> open, List<Mark> wanted) {
        var common = 0;
        while (common < Math.min(open.size(), wanted.size())
                && open.get(common).equals(wanted.get(common))) {
            common++;
        }
        return common;
    }

    private void open(Mark mark) {
        if (mark instanceof Mark.Link link) {
            out.append("<a href=\"");
            attribute(link.href());
            out.append("\">");
        } else {
            open(mark.tag());
        }
    }

    private void open(String tag) {
        out.append('<').append(tag).append('>');
    }

    private void close(String tag) {
        out.append("</").append(tag).append('>');
    }

    private void text(String text) {
        for (var at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            if (character == '\n') {
                open("br");
            } else {
                out.append(escaped(character, false));
            }
        }
    }

    private void attribute(String value) {
        for (var at = 0; at < value.length(); at++) {
            out.append(escaped(value.charAt(at), true));
        }
    }

    private static String escaped(char character, boolean inAttribute) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> inAttribute ? "&quot;" : "\"";
            default -> String.valueOf(character);
        };
    }
}
