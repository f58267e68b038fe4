package press.imprimatur.kernel;

import java.util.Locale;

/** Turns message keys into the sentences that people read. */
public interface Sentences {

    /**
     * The sentence of a key, with its arguments filled in.
     *
     * @param key {@code module.fact}; the bundle is {@code i18n/module.properties}
     * @param arguments in the order of the bundle's placeholders ({@link java.text.MessageFormat})
     * @throws IllegalArgumentException if no bundle has the key: a bug, which a test looks for
     */
    String say(String key, Object... arguments);

    /** The language in which these are said. */
    default Locale language() {
        return Locale.ENGLISH;
    }

    /** The sentence of a refusal. */
    default String say(BusinessException refusal) {
        return say(refusal.key(), refusal.arguments().toArray());
    }
}
