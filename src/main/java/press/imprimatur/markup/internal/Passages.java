package press.imprimatur.markup.internal;

import java.util.ArrayList;
import java.util.List;
import press.imprimatur.markup.Block;
import press.imprimatur.markup.Block.Figure;
import press.imprimatur.markup.Block.Kind;
import press.imprimatur.markup.Block.Listing;
import press.imprimatur.markup.Block.Prose;
import press.imprimatur.markup.Block.Quote;
import press.imprimatur.markup.Block.Table;
import press.imprimatur.markup.Passage;
import press.imprimatur.markup.Passage.Role;
import press.imprimatur.markup.TextRun;

/** Counts a body out in the passages that a reader would count. */
final class Passages {

    private final List<Passage> passages = new ArrayList<>();

    private Passages() {}

    static List<Passage> of(List<Block> blocks) {
        var counter = new Passages();
        blocks.forEach(block -> counter.take(block, Role.PARAGRAPH));
        return List.copyOf(counter.passages);
    }

    private void take(Block block, Role within) {
        if (block instanceof Prose prose) {
            add(prose.kind() == Kind.PARAGRAPH ? within : Role.SUBHEAD, prose.runs());
        } else if (block instanceof Quote quote) {
            quote.blocks().forEach(inner -> take(inner, Role.QUOTATION));
        } else if (block instanceof Listing listing) {
            listing.items().stream()
                    .flatMap(item -> item.blocks().stream())
                    .forEach(inner -> take(inner, Role.LIST_ITEM));
        } else if (block instanceof Figure figure && !figure.caption().isEmpty()) {
            add(Role.CAPTION, figure.caption());
        } else if (block instanceof Table table) {
            table(table);
        }
    }

    private void table(Table table) {
        if (!table.caption().isEmpty()) {
            add(Role.CAPTION, table.caption());
        }
        table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.runs().isEmpty())
                .forEach(cell -> add(Role.CELL, cell.runs()));
    }

    private void add(Role role, List<TextRun> runs) {
        passages.add(new Passage(role, PlainLines.marked(runs), TextRun.said(runs)));
    }
}
