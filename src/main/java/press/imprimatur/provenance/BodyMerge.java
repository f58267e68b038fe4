package press.imprimatur.provenance;

import static java.util.Objects.requireNonNull;

import java.util.List;
import press.imprimatur.markup.Block;

/**
 * What becomes of a body that two people changed at the same time, in the order of reading. Nothing
 * of either is left out: what the two do not agree about stands there twice, to be decided.
 */
public record BodyMerge(List<Part> parts) {

    public BodyMerge {
        parts = List.copyOf(parts);
    }

    /** Whether there is nothing to decide. */
    public boolean isAgreed() {
        return parts.stream().allMatch(Agreed.class::isInstance);
    }

    /** A stretch of it. */
    public sealed interface Part permits Agreed, Disputed {}

    /**
     * What both have left alone, or one of them changed and the other did not, or both in the same
     * way.
     *
     * @param blocks as they are from now on; none if they are gone
     */
    public record Agreed(List<Block> blocks, Side by) implements Part {

        public Agreed {
            blocks = List.copyOf(blocks);
            requireNonNull(by, "by");
        }
    }

    /**
     * What the two changed differently; never the same on both sides.
     *
     * @param base as it was before; none if both put something where nothing was
     * @param theirs none if they took it out
     * @param ours none if we took it out
     */
    public record Disputed(List<Block> base, List<Block> theirs, List<Block> ours) implements Part {

        public Disputed {
            base = List.copyOf(base);
            theirs = List.copyOf(theirs);
            ours = List.copyOf(ours);
        }
    }

    /** Who changed something. */
    public enum Side {
        NOBODY,
        THEIRS,
        OURS,
        BOTH
    }
}
