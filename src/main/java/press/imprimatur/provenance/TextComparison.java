package press.imprimatur.provenance;

import java.util.List;
import press.imprimatur.markup.Body;

/** Compares texts word by word. Pure: the same texts always get the same answer. */
public interface TextComparison {

    /**
     * Everything in which the second text differs from the first. Nothing is lost: the first text
     * is what was kept and deleted, the second what was kept and inserted.
     */
    Differences between(StoryText before, StoryText after);

    /** The same, where a change that an entry of the house style explains is an edit of style. */
    Differences between(StoryText before, StoryText after, StyleList style, StyleContext context);

    /**
     * The same of a text in another language, whose words are no measure for those of the first:
     * the edits are that it was translated, all of it, and what was done beside. A translation has
     * a passage for each that it was made from; with fewer it was cut, with more something was
     * added, and a long passage that was left in its language is compared word by word. If all of
     * the running text was left so, it is no translation, and compared as any text is.
     */
    Differences ofTranslation(StoryText before, StoryText after);

    /**
     * Which blocks of the second body became of which of the first, paragraph by paragraph,
     * pictures and breaks included. A picture that is in both and has another caption is one
     * stretch.
     */
    List<AlignedBlocks> aligned(Body before, Body after);

    /**
     * The second text with a part of it as it was in the first: by the same comparison, so that
     * what was told as a difference is none any more. What is no difference stays as it is.
     */
    StoryText restored(StoryText before, StoryText after, Restoration wanted);
}
