package press.imprimatur.provenance.internal.style;

/**
 * A piece of a text as printers see it.
 *
 * @param text as it stands there
 * @param quoted whether it stands inside a quotation, the marks of which do not
 */
record StyleToken(Kind kind, String text, boolean quoted) {

    /** What a piece is. */
    enum Kind {
        /** Letters and digits. */
        WORD,
        SPACE,
        /** A dash, with the spaces around it; a mere hyphen is a mark. */
        DASH,
        QUOTE,
        APOSTROPHE,
        /** A tag of the text's markup. */
        TAG,
        MARK
    }

    /**
     * Whether it says the same in another shape: quotation marks, and outside of quotations dashes
     * and spaces.
     */
    boolean isLike(StyleToken other) {
        if (kind != other.kind || quoted != other.quoted) {
            return false;
        }
        return switch (kind) {
            case QUOTE, APOSTROPHE -> true;
            case SPACE, DASH -> !quoted || text.equals(other.text);
            default -> text.equals(other.text);
        };
    }

    /** Whether words grow together here, so that what stands beside is a part of a longer one. */
    boolean joins() {
        return kind == Kind.WORD || kind == Kind.APOSTROPHE || text.equals("-");
    }
}
