package press.imprimatur.search;

/** What can be found. */
public enum FoundKind {
    ARTICLE,
    OUTLET,
    PERMISSION,
    PICTURE,
    /** For those who may read letters. */
    LETTER
}
