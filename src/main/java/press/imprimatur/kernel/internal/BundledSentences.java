package press.imprimatur.kernel.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import press.imprimatur.kernel.InWords;
import press.imprimatur.kernel.Sentences;

@ApplicationScoped
public class BundledSentences implements Sentences {

    @Override
    public String say(String key, Object... arguments) {
        var dot = key.indexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("a message key names its module: " + key);
        }
        try {
            var bundle = ResourceBundle.getBundle("i18n." + key.substring(0, dot), Locale.ENGLISH);
            return new MessageFormat(bundle.getString(key), Locale.ENGLISH)
                    .format(Arrays.stream(arguments).map(this::spoken).toArray());
        } catch (MissingResourceException missing) {
            throw new IllegalArgumentException("no sentence for " + key, missing);
        }
    }

    private Object spoken(Object argument) {
        return argument instanceof InWords words
                ? words.keys().stream().map(this::say).collect(Collectors.joining(", "))
                : argument;
    }
}
