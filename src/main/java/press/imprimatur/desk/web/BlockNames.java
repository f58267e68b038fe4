package press.imprimatur.desk.web;

import press.imprimatur.markup.Block;

/** What the desk calls the blocks of a text; the last part of a key of its bundle. */
final class BlockNames {

    private BlockNames() {}

    static String of(Block block) {
        return switch (block) {
            case Block.Prose prose ->
                    prose.kind() == Block.Kind.PARAGRAPH ? "paragraph" : "subhead";
            case Block.Listing list -> "list";
            case Block.Quote quote -> "quotation";
            case Block.Figure figure -> "picture";
            case Block.Table table -> "table";
            case Block.Separator separator -> "break";
        };
    }
}
