package press.imprimatur.rights;

import static java.util.Objects.requireNonNull;

/**
 * What stands behind a spoken word until it is confirmed in writing.
 *
 * @param who the second person who heard it, or whom the recap was mailed to, by name
 */
public record OralEvidence(Kind kind, String who) {

    /** Either is enough for a provisional grant; neither makes it more than provisional. */
    public enum Kind {
        /** A second person heard it. */
        WITNESS,
        /** What was said was mailed to the grantor. */
        RECAP
    }

    public OralEvidence {
        requireNonNull(kind, "kind");
        who = who == null ? "" : who.strip();
    }
}
