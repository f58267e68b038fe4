package press.imprimatur.kernel.internal;

import static java.util.ResourceBundle.Control.FORMAT_PROPERTIES;
import static java.util.ResourceBundle.Control.getNoFallbackControl;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import press.imprimatur.kernel.InWords;

/** The sentences of the bundles; what the language of the server is does not matter. */
final class Bundles {

    private static final ResourceBundle.Control AS_ASKED = getNoFallbackControl(FORMAT_PROPERTIES);

    private Bundles() {}

    static String say(Locale language, String key, Object... arguments) {
        var dot = key.indexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("a message key names its module: " + key);
        }
        try {
            var name = "i18n." + key.substring(0, dot);
            var words = ResourceBundle.getBundle(name, language, AS_ASKED).getString(key);
            return new MessageFormat(words, language)
                    .format(Arrays.stream(arguments).map(each -> word(language, each)).toArray());
        } catch (MissingResourceException missing) {
            throw new IllegalArgumentException("no sentence for " + key, missing);
        }
    }

    private static Object word(Locale language, Object argument) {
        return argument instanceof InWords words
                ? words.keys().stream()
                        .map(key -> say(language, key))
                        .collect(Collectors.joining(", "))
                : argument;
    }
}
