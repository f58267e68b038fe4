package press.imprimatur.provenance.internal;

import press.imprimatur.provenance.TextMerge;

/** The merge as the server has it, for tests of what stands on it. */
public final class Merges {

    private Merges() {}

    public static TextMerge ofBlocks() {
        var merge = new BlockMerge();
        merge.comparison = Comparisons.words();
        return merge;
    }
}
