package press.imprimatur.provenance;

import static java.util.Objects.requireNonNull;

/** A stretch of words with one fate. */
public record Stretch(Fate fate, String text) {

    /** What became of words. */
    public enum Fate {
        /** They are in both texts. */
        KEPT,
        /** They are only in the later text. */
        INSERTED,
        /** They are only in the earlier text. */
        DELETED
    }

    public Stretch {
        requireNonNull(fate, "fate");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a stretch has words");
        }
    }

    /** Whether it is in both texts. */
    public boolean isKept() {
        return fate == Fate.KEPT;
    }
}
