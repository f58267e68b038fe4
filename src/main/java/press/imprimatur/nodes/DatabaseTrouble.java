package press.imprimatur.nodes;

/** Tells what only means that the database cannot be reached from what is our own fault. */
public interface DatabaseTrouble {

    /** Whether that is why something failed; false if it would have failed anyway. */
    boolean explains(Throwable failure);
}
