package press.imprimatur.vault;

/** How somebody, or a document, speaks in a story. */
public enum Speaking {
    /** Under their own name. */
    NAMED,
    /** Quoted without a name. */
    UNNAMED,
    /** Neither named nor quoted: it only informs the story. */
    BACKGROUND,
    /** To somebody else, who reported it: "told Radio Free Asia". */
    SECOND_HAND;

    /** Whether it must not be written down here who it is. */
    public boolean isNameless() {
        return this == UNNAMED || this == BACKGROUND;
    }
}
