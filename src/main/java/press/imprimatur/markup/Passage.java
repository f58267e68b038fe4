package press.imprimatur.markup;

/**
 * A stretch of a body's text as a reader counts it: one paragraph, subhead, list entry, cell of a
 * table or caption.
 *
 * @param text without marks; a line break is a line feed
 */
public record Passage(Role role, String text) {

    /** Where the text stands. */
    public enum Role {
        PARAGRAPH,
        SUBHEAD,
        QUOTATION,
        LIST_ITEM,
        CELL,
        CAPTION
    }
}
