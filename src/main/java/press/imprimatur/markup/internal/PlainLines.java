package press.imprimatur.markup.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import press.imprimatur.markup.Block;
import press.imprimatur.markup.Block.Listing;
import press.imprimatur.markup.Block.Prose;
import press.imprimatur.markup.Block.Quote;
import press.imprimatur.markup.Block.Table;
import press.imprimatur.markup.Numbering;
import press.imprimatur.markup.TextRun;

/** Writes a body as plain lines, so that they say what its marks say. */
final class PlainLines {

    // As an editor writes in a text without marks.
    private static final String STRUCK = "[struck out: ";

    private final List<String> lines = new ArrayList<>();

    private PlainLines() {}

    static String of(List<Block> blocks) {
        var writer = new PlainLines();
        blocks.forEach(block -> writer.take(block, "", ""));
        return String.join("\n", writer.lines);
    }

    /** Text in which what is struck out says so. */
    static String marked(List<TextRun> runs) {
        var text = new StringBuilder();
        var struck = false;
        for (var run : runs) {
            if (run.isStruck() != struck) {
                struck = run.isStruck();
                text.append(struck ? STRUCK : "]");
            }
            text.append(run.text());
        }
        return text.append(struck ? "]" : "").toString();
    }

    private void take(Block block, String first, String rest) {
        if (block instanceof Prose prose) {
            add(marked(prose.runs()), first, rest);
        } else if (block instanceof Quote quote) {
            quote.blocks().forEach(inner -> take(inner, first + "> ", rest + "> "));
        } else if (block instanceof Listing listing) {
            list(listing, first, rest);
        } else if (block instanceof Table table) {
            add(marked(table.caption()), first, rest);
            table.rows().forEach(row -> add(cells(row), first, rest));
        } else if (block instanceof Block.Figure figure) {
            add(figure.alt(), first, rest);
            add(marked(figure.caption()), first, rest);
        }
    }

    private static String cells(Block.Row row) {
        return row.cells().stream()
                .map(cell -> marked(cell.runs()).replace('\n', ' '))
                .collect(Collectors.joining(" | "));
    }

    private void list(Listing listing, String first, String rest) {
        var step = listing.numbering().map(Numbering::reversed).orElse(false) ? -1 : 1;
        var number = first(listing);
        for (var item : listing.items()) {
            number = item.value().orElse(number);
            var sign = listing.numbered() ? number(listing, number) + ". " : "- ";
            var indent = rest + " ".repeat(sign.length());
            var begin = first + sign;
            for (var block : item.blocks()) {
                take(block, begin, indent);
                begin = indent;
            }
            number += step;
        }
    }

    private static int first(Listing listing) {
        return listing.numbering()
                .map(how -> how.start().orElse(how.reversed() ? listing.items().size() : 1))
                .orElse(0);
    }

    private static String number(Listing listing, int number) {
        var style = listing.numbering().map(Numbering::style).orElse(Numbering.Style.DECIMAL);
        var isLetter =
                style == Numbering.Style.LOWER_LETTERS || style == Numbering.Style.UPPER_LETTERS;
        if (!isLetter || number < 1 || number > 26) {
            return String.valueOf(number);
        }
        return String.valueOf((char) (style.type().charAt(0) + number - 1));
    }

    private void add(String text, String first, String rest) {
        if (!text.isEmpty()) {
            lines.add(first + text.replace("\n", "\n" + rest));
        }
    }
}
