package press.imprimatur.articles;

import java.io.Serializable;

/**
 * Something that two people changed differently.
 *
 * @param field as in {@link ArticleText#fields}; {@code picture} stands for all that belongs to the
 *     picture above the story
 * @param base as it was; the empty text if it was not there, or is not known
 * @param theirs of the body canonical HTML, else as it is stored; empty if they took it out
 * @param ours the same of ours
 */
public record MergeQuestion(String field, String base, String theirs, String ours)
        implements Serializable {

    /** What can be answered. */
    public enum Answer {
        THEIRS,
        OURS,
        /** Theirs, and ours below; of paragraphs only. */
        BOTH
    }

    /** Whether both can stand: in a text they can, one below the other. */
    public boolean canBeBoth() {
        return field.equals("body") && !theirs.isEmpty() && !ours.isEmpty();
    }
}
