package press.imprimatur.terms;

/** What kind of paper proves a grant. */
public enum EvidenceType {
    /** A mail, as text or as it came ({@code .eml}). */
    MAIL,
    CONTRACT,
    /** A public licence or an outlet's rules as they stood that day. */
    LICENCE_SNAPSHOT,
    /** A note of what was said; it makes a grant provisional. */
    CALL_NOTE,
    /** The author's recorded word that it is ours. */
    DECLARATION,
    /** What the grantor answered on the page that we sent them; kept by the system only. */
    GRANTOR_ANSWER,
    OTHER;

    /** Whether somebody at the desk may bring such a paper in. */
    public boolean isBroughtIn() {
        return this != GRANTOR_ANSWER;
    }
}
