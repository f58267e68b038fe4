package press.imprimatur.publishing;

/** What has become of a story in public. That its permission has ended is derived, never stored. */
public enum PublicationState {
    /** Out, for as long as it is permitted. */
    LIVE,
    /** Taken down by us; may come out again. */
    WITHDRAWN,
    /** Taken down for good. Its addresses stay gone and are never used again. */
    KILLED
}
