package press.imprimatur.terms;

/** What a story is made of. */
public enum ComponentKind {
    BODY,
    HEADLINE,
    DECK,
    IMAGE,
    GRAPHIC,
    AUDIO,
    VIDEO,
    EMBED;

    /** Whether it is words: what a text permission covers. */
    public boolean isText() {
        return this == BODY || this == HEADLINE || this == DECK;
    }

    /** Whether it is a still picture: closed unless {@link Use#IMAGE_USE} names it. */
    public boolean isImage() {
        return this == IMAGE || this == GRAPHIC;
    }
}
