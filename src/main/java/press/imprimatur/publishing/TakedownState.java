package press.imprimatur.publishing;

/** How far the taking down of something has come. */
public enum TakedownState {
    /** Its time has not come, or it is being tried. */
    WAITING,
    /** It is down. */
    DONE,
    /** Others were asked to take their copies down. */
    ASKED,
    /** It is out, and nobody can have it back. */
    BEYOND_RECALL
}
