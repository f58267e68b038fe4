package press.imprimatur.publishing;

/** What has become of a story in public. That its permission has ended is derived, never stored. */
public enum PublicationState {
    /** Out, for as long as it is permitted. */
    LIVE,
    /** Taken down by us; may come out again. Readers are told no reason. */
    WITHDRAWN,
    /** Taken down because it does not hold; readers are told why at its address. */
    RETRACTED,
    /**
     * Taken down at once and everywhere, with what was made from it. Comes out again only after
     * somebody lifted the kill, which makes it withdrawn. Nobody else gets its addresses.
     */
    KILLED
}
