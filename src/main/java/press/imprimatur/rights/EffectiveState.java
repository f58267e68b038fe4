package press.imprimatur.rights;

/** How a granted instrument stands at an instant; derived, never stored. */
public enum EffectiveState {
    /** Granted, and its time has not come. */
    SCHEDULED,
    /** Granted, and its time is now. */
    ACTIVE,
    /** Active, and it ends within thirty days. */
    EXPIRING,
    /** Granted, and nothing new comes out: all is used, or the window to publish is over. */
    EXHAUSTED,
    /** Granted, and its time is over. */
    EXPIRED
}
