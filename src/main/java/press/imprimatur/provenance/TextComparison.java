package press.imprimatur.provenance;

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
     * The second text with a part of it as it was in the first: by the same comparison, so that
     * what was told as a difference is none any more. What is no difference stays as it is.
     */
    StoryText restored(StoryText before, StoryText after, Restoration wanted);
}
