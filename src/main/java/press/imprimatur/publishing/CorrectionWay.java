package press.imprimatur.publishing;

/** How something in a story may be put right in public. */
public enum CorrectionWay {
    /** One editor corrects it; it is reviewed afterwards. */
    CORRECT,
    /** It is a partner's text: one editor adds a note of ours beside it. */
    NOTE,
    /** Lawyers have read it, or the caller took that mark off: it takes a second person. */
    LAWYERED,
    /** Readers do not have it now: it is changed at the desk. */
    NOT_OUT,
    /** Nobody knows that it is ours: somebody says so first, or a second person publishes it. */
    NOT_KNOWN_TO_BE_OURS;

    /** The sentence that explains it. */
    public String key() {
        return "publishing.correction.way." + name();
    }
}
