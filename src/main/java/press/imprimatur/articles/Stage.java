package press.imprimatur.articles;

/** How far an article has come at the desk. Whether it is live is for publishing to say. */
public enum Stage {
    /** Being written. Every change of the text leads back here. */
    DRAFT,
    /** Offered by its writer; waits for an editor. */
    OFFERED,
    /** Approved, exactly as it stands, by somebody else than who changed it last. */
    APPROVED
}
