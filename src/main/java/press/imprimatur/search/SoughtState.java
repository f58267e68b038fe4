package press.imprimatur.search;

/** How far something has come, as one asks for it. */
public enum SoughtState {
    /** Being written, and not out. */
    DRAFT,
    /** Offered or approved. */
    READY,
    /** Readers get it now. */
    LIVE,
    /** Readers had it, and do not get it any more, for whatever reason. */
    TAKEN_DOWN
}
