package press.imprimatur.media.internal.codec;

/** A file does not become a picture. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why it does not. */
    public enum Why {
        /** The end of the file is missing. */
        CUT_OFF,
        /** It is not as files of its kind are. */
        DAMAGED,
        /** It would unfold into more pixels than are taken. */
        TOO_LARGE,
        /** Nobody waits that long. */
        TOO_SLOW
    }

    private final Why why;
    private final int width;
    private final int height;

    /** Says why, of a file whose size does not matter. */
    public Unreadable(Why why) {
        super(why.name());
        this.why = why;
        this.width = 0;
        this.height = 0;
    }

    /** The picture is too large. */
    public Unreadable(int width, int height) {
        super(Why.TOO_LARGE.name());
        this.why = Why.TOO_LARGE;
        this.width = width;
        this.height = height;
    }

    public Why why() {
        return why;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }
}
