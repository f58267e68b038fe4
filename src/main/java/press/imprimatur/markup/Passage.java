package press.imprimatur.markup;

/**
 * A stretch of a body's text as a reader counts it: one paragraph, subhead, list entry, cell of a
 * table or caption.
 *
 * @param text without marks; a line break is a line feed, and what is struck out stands in brackets
 *     that say so: nobody may take it for what the text says
 * @param said the same without what is struck out
 */
public record Passage(Role role, String text, String said) {

    /** A passage of which nothing is struck out. */
    public Passage(Role role, String text) {
        this(role, text, text);
    }

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
