package press.imprimatur.terms;

/** Whether the grantor may take an instrument back. */
public enum Revocability {
    AT_WILL,
    /** After notice of a breach. */
    FOR_BREACH,
    /** Never: a public licence, an assignment. */
    NEVER
}
