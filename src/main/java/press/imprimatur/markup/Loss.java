package press.imprimatur.markup;

/**
 * Something of a foreign text that the body schema has no place for, or that is not what it seems:
 * nobody would see it in the body, so somebody has to be told.
 *
 * @param words how it begins; perhaps empty
 */
public record Loss(Kind kind, String words) {

    /** What became of it. */
    public enum Kind {
        /** It was struck out, and is kept so. */
        STRUCK,
        /** Readers of the page did not see it; it was left out. */
        HIDDEN,
        /** It was meant for screen readers only; it stands in the text. */
        FOR_SCREEN_READERS,
        /** A table that is not one of text in rows and columns: its cells became paragraphs. */
        TABLE,
        /** An entry of a list too deep: it became a paragraph of the list around it. */
        DEEP_LIST,
        /** A quotation where none can stand: it became paragraphs. */
        QUOTE,
        /** A film, a sound, a frame: it was left out. */
        EMBEDDED
    }
}
