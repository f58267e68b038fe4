package press.imprimatur.provenance;

import static java.util.Objects.requireNonNull;

/**
 * What was left out when an original was read, and what became of it since.
 *
 * @param number counted from 1, in the order of the page
 */
public record LeftOutPassage(int number, LeftOut passage, Fate fate) {

    /** What became of it. */
    public enum Fate {
        /** It stands in the text: somebody put it back. */
        IN_THE_TEXT,
        /** It may be a part of the story, and lacks in the text: a change, until somebody says. */
        LACKING,
        /** It is no part of the story: somebody said so, or it plainly is none. */
        SET_ASIDE
    }

    public LeftOutPassage {
        requireNonNull(passage, "passage");
        requireNonNull(fate, "fate");
    }
}
