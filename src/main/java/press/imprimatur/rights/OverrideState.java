package press.imprimatur.rights;

/** How an override stands at an instant; derived, never stored. */
public enum OverrideState {
    /** One person asked for it; it overrides nothing yet. */
    ASKED,
    /** Two persons signed it, and its time is not over. */
    IN_FORCE,
    /** Its time is over, or nobody signed it within 72 hours. */
    OVER,
    /** Taken back before its time was over. */
    WITHDRAWN
}
