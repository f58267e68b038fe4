package press.imprimatur.publishing;

/** What is noted in public beside a story. */
public enum NoteKind {
    /** What was wrong in a text of our own, and what is right. */
    CORRECTION,
    /** A note of ours beside a partner's text, which stays as it is. */
    NOTE
}
