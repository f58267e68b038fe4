package press.imprimatur.terms;

import java.time.Instant;
import java.util.Locale;

/**
 * An answer to what papers ask us to be.
 *
 * @param condition in the words in which it was answered
 * @param holds whether we are so
 * @param by who answered
 * @param at when, UTC
 */
public record GranteeAnswer(String condition, boolean holds, String by, Instant at) {

    /** Two wordings that differ in case and white space only ask the same. */
    public static String key(String condition) {
        return condition.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
