package press.imprimatur.provenance;

/** Compares texts word by word. Pure: the same texts always get the same answer. */
public interface TextComparison {

    /**
     * Everything in which the second text differs from the first. Nothing is lost: the first text
     * is what was kept and deleted, the second what was kept and inserted.
     */
    Differences between(StoryText before, StoryText after);
}
