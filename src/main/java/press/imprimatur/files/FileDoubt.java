package press.imprimatur.files;

/** Why a file may not show what it was brought in for. It is kept all the same. */
public enum FileDoubt {
    /** A PDF that is encrypted: whoever lacks the password may not be able to read it one day. */
    ENCRYPTED,
    /** A PDF that has no pages, or nothing on them. */
    EMPTY;

    /** The message key of its sentence: {@code files.doubt.ENCRYPTED}. */
    public String key() {
        return "files.doubt." + name();
    }
}
