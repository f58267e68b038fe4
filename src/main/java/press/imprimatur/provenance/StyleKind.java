package press.imprimatur.provenance;

/** What an entry of the house style changes. */
public enum StyleKind {
    /** Another spelling of the same word: {@code colour}, {@code color}. */
    SPELLING,
    /** The same number written otherwise: {@code ten}, {@code 10}. */
    NUMERAL,
    /**
     * The same currency written otherwise, with {@code #} for the amount, which stays: {@code #
     * euros}, {@code €#}. Nothing is ever converted.
     */
    CURRENCY,
    /** The same day written otherwise, as patterns: {@code d MMMM uuuu}, {@code MMMM d, uuuu}. */
    DATE,
    /**
     * Words that run from the day of the original, and the pattern that says the same of that day:
     * {@code last month}, {@code 'in' MMMM}.
     */
    RELATIVE_TIME,
    /** Any words for any others. */
    OTHER;

    /** The message key of its name: {@code provenance.style.SPELLING}. */
    public String key() {
        return "provenance.style." + name();
    }
}
