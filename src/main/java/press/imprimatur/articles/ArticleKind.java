package press.imprimatur.articles;

/** Where a story comes from. */
public enum ArticleKind {
    /** Our own reporting. */
    OWN,
    /** Another outlet's story, carried by us with permission. */
    REPRINT
}
