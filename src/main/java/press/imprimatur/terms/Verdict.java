package press.imprimatur.terms;

/** The four answers, from best to worst. */
public enum Verdict {
    PERMIT,
    /** Permitted, and duties come with it. */
    PERMIT_WITH,
    /** A fact is missing: no to machines, a question to people. */
    UNKNOWN,
    DENY;

    /** Whether it may be done. */
    public boolean permits() {
        return this == PERMIT || this == PERMIT_WITH;
    }

    /** The worse of two. */
    public Verdict worse(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The message key of the badge: {@code rights.verdict.PERMIT}. */
    public String key() {
        return "rights.verdict." + name();
    }
}
