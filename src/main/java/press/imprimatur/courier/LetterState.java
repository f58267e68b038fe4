package press.imprimatur.courier;

/** What has become of a letter. */
public enum LetterState {
    /** It will be tried, or tried again. */
    WAITING,
    /** The mail server has taken it. */
    SENT,
    /** It was given up; somebody has to look, and may have it tried again. */
    FAILED
}
