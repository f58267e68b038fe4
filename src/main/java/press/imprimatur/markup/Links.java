package press.imprimatur.markup;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects where a body links to. */
final class Links {

    private final Set<String> found = new LinkedHashSet<>();

    private Links() {}

    static List<String> of(List<Block> blocks) {
        var links = new Links();
        blocks.forEach(links::take);
        return List.copyOf(links.found);
    }

    private void take(Block block) {
        if (block instanceof Block.Prose prose) {
            read(prose.runs());
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(this::take);
        } else if (block instanceof Block.Listing listing) {
            listing.items().forEach(item -> item.blocks().forEach(this::take));
        } else if (block instanceof Block.Figure figure) {
            read(figure.caption());
        } else if (block instanceof Block.Table table) {
            read(table.caption());
            table.rows().forEach(row -> row.cells().forEach(cell -> read(cell.runs())));
        }
    }

    private void read(List<TextRun> runs) {
        runs.stream()
                .flatMap(run -> run.marks().stream())
                .filter(Mark.Link.class::isInstance)
                .map(mark -> ((Mark.Link) mark).href())
                .forEach(found::add);
    }
}
