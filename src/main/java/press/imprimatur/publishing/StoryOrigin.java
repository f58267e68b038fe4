package press.imprimatur.publishing;

/** Whose stories a feed has. */
public enum StoryOrigin {
    /** Our own and reprints. */
    ANY,
    /** Our own only. */
    OWN,
    /** Reprints only. */
    REPRINT
}
