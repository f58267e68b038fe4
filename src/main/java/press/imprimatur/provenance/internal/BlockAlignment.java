package press.imprimatur.provenance.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import press.imprimatur.markup.Block;
import press.imprimatur.provenance.AlignedBlocks;
import press.imprimatur.provenance.PassageDifference;

/**
 * Which blocks of one body became which of another, as the comparison of their passages found it:
 * both bodies, cut into stretches that belong together. Taking of each stretch the one side or the
 * other makes a text that is whole; so a text is restored, and so corrections can be taken over.
 */
final class BlockAlignment {

    private final CountedBlocks before;
    private final CountedBlocks after;
    private final List<AlignedBlocks> stretches = new ArrayList<>();
    private int nextBefore;
    private int nextAfter;

    /** Up to which blocks those passages reach that are not cut off yet. */
    private int openBefore;

    private int openAfter;

    private BlockAlignment(CountedBlocks before, CountedBlocks after) {
        this.before = before;
        this.after = after;
    }

    /**
     * @param passages what became of every passage of both, in order
     */
    static List<AlignedBlocks> of(
            CountedBlocks before, CountedBlocks after, List<PassageDifference> passages) {
        var alignment = new BlockAlignment(before, after);
        var lastBefore = last(passages, passage -> before.blockOf(passage.before()));
        var lastAfter = last(passages, passage -> after.blockOf(passage.after()));
        var open = new ArrayList<PassageDifference>();
        var reach = 0;
        for (var place = 0; place < passages.size(); place++) {
            var passage = passages.get(place);
            open.add(passage);
            alignment.open(passage);
            // A block is never cut, whatever came new between its passages.
            reach = Math.max(reach, lastBefore.getOrDefault(before.blockOf(passage.before()), 0));
            reach = Math.max(reach, lastAfter.getOrDefault(after.blockOf(passage.after()), 0));
            if (place >= reach) {
                alignment.close(open);
                open.clear();
            }
        }
        alignment.between(before.blocks().size(), after.blocks().size());
        return alignment.stretches;
    }

    /** At which place the last passage of each block stands. */
    private static Map<Integer, Integer> last(
            List<PassageDifference> passages, ToIntFunction<PassageDifference> blockOf) {
        var places = new HashMap<Integer, Integer>();
        for (var place = 0; place < passages.size(); place++) {
            var block = blockOf.applyAsInt(passages.get(place));
            if (block != CountedBlocks.NONE) {
                places.put(block, place);
            }
        }
        return places;
    }

    private void open(PassageDifference passage) {
        var blockBefore = before.blockOf(passage.before());
        var blockAfter = after.blockOf(passage.after());
        openBefore = blockBefore == CountedBlocks.NONE ? openBefore : blockBefore + 1;
        openAfter = blockAfter == CountedBlocks.NONE ? openAfter : blockAfter + 1;
    }

    /** Cuts off the blocks up to the last that these passages stand in. */
    private void close(List<PassageDifference> open) {
        if (open.isEmpty()) {
            return;
        }
        var firstBefore = first(open, passage -> before.blockOf(passage.before()));
        var firstAfter = first(open, passage -> after.blockOf(passage.after()));
        between(Math.min(firstBefore, openBefore), Math.min(firstAfter, openAfter));
        stretches.add(
                new AlignedBlocks(
                        before.blocks().subList(nextBefore, openBefore),
                        after.blocks().subList(nextAfter, openAfter),
                        List.copyOf(open)));
        nextBefore = openBefore;
        nextAfter = openAfter;
    }

    private static int first(
            List<PassageDifference> passages, ToIntFunction<PassageDifference> blockOf) {
        return passages.stream().mapToInt(blockOf).min().orElse(CountedBlocks.NONE);
    }

    /** What has no words of its own: breaks that are in both, pictures and whatever else is not. */
    private void between(int endBefore, int endAfter) {
        while (nextBefore < endBefore && isBreakAhead(endAfter)) {
            while (!isBreak(after.blocks().get(nextAfter))) {
                comes();
            }
            while (nextBefore < endBefore && !isBreak(before.blocks().get(nextBefore))) {
                goes();
            }
            if (nextBefore < endBefore) {
                stretches.add(
                        new AlignedBlocks(
                                before.blocks().subList(nextBefore, ++nextBefore),
                                after.blocks().subList(nextAfter, ++nextAfter),
                                List.of()));
            }
        }
        while (nextBefore < endBefore) {
            goes();
        }
        while (nextAfter < endAfter) {
            comes();
        }
    }

    private boolean isBreakAhead(int endAfter) {
        return nextAfter < endAfter
                && after.blocks().subList(nextAfter, endAfter).stream()
                        .anyMatch(BlockAlignment::isBreak);
    }

    private static boolean isBreak(Block block) {
        return block instanceof Block.Separator;
    }

    private void goes() {
        stretches.add(
                new AlignedBlocks(
                        before.blocks().subList(nextBefore, ++nextBefore), List.of(), List.of()));
    }

    private void comes() {
        stretches.add(
                new AlignedBlocks(
                        List.of(), after.blocks().subList(nextAfter, ++nextAfter), List.of()));
    }
}
