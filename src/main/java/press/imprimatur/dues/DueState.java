package press.imprimatur.dues;

/** How it stands with something that we owe, at an instant. */
public enum DueState {
    /** To be done, and its time has not come. */
    DUE,
    /** To be done, and its time is over. */
    OVERDUE,
    /** Paid or reported. */
    DONE
}
