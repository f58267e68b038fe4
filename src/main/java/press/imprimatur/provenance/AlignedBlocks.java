package press.imprimatur.provenance;

import java.util.List;
import press.imprimatur.markup.Block;

/**
 * A stretch of two bodies that belongs together: blocks of the earlier one, and what became of them
 * in the later one. All stretches in order are both bodies; taking of each the one side or the
 * other makes a text that is whole.
 *
 * @param before of the earlier body; empty if it came new
 * @param after of the later body; empty if it is gone
 * @param passages the words of both; none if there are none, or if nothing differs
 */
public record AlignedBlocks(
        List<Block> before, List<Block> after, List<PassageDifference> passages) {

    public AlignedBlocks {
        before = List.copyOf(before);
        after = List.copyOf(after);
        passages = List.copyOf(passages);
    }

    /** Whether both say and show the same, to the last character. */
    public boolean isSame() {
        return before.equals(after);
    }
}
