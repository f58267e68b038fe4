package press.imprimatur.provenance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import press.imprimatur.markup.Block;
import press.imprimatur.markup.Body;
import press.imprimatur.markup.Markup;
import press.imprimatur.markup.Passage;

/**
 * The blocks of a body, and in which of them each of its passages stands.
 *
 * @param blockOfPassage by the number of the passage, which is counted from 1
 */
record CountedBlocks(List<Block> blocks, List<Integer> blockOfPassage) {

    /** Beyond all blocks. */
    static final int NONE = Integer.MAX_VALUE;

    static CountedBlocks of(Body body, Markup markup) {
        var blocks = body.blocks();
        var blockOfPassage = new ArrayList<Integer>();
        for (var index = 0; index < blocks.size(); index++) {
            for (var passage : passages(Body.of(List.of(blocks.get(index))), markup)) {
                blockOfPassage.add(index);
            }
        }
        return new CountedBlocks(blocks, blockOfPassage);
    }

    /** As they are compared: captions belong to what they stand below. */
    static List<Passage> passages(Body body, Markup markup) {
        return markup.passages(body).stream()
                .filter(passage -> passage.role() != Passage.Role.CAPTION)
                .toList();
    }

    /** {@link #NONE} of a passage that is not in this body. */
    int blockOf(OptionalInt passage) {
        return passage.isPresent() ? blockOfPassage.get(passage.getAsInt() - 1) : NONE;
    }
}
