package press.imprimatur.terms;

import java.util.Locale;

/** What a credit line may name in braces, to be filled in for each work. */
public enum CreditPart {
    AUTHOR,
    OUTLET,
    YEAR,
    URL,
    DATE,
    /** Who translated it. */
    TRANSLATOR,
    /** The day on which the original was taken in. */
    DATE_ACCESSED;

    /** As it stands between the braces. */
    public String placeholder() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The message key of its name in plain words: {@code rights.creditPart.AUTHOR}. */
    public String key() {
        return "rights.creditPart." + name();
    }
}
