package press.imprimatur.publishing.internal.rendering;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What the site says in words of its own, in a language: {@code i18n/readers_ko.properties} and
 * those beside it. Where a language, or a sentence in it, is missing, it is English.
 */
final class SiteWords {

    private static final ResourceBundle.Control SPOKEN =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Says its own name wherever all of the furniture is written. */
    private static final String COMPLETE = "readers.site.language";

    private SiteWords() {}

    /** The words of a language, as far as there are any. */
    static ResourceBundle of(String language) {
        return ResourceBundle.getBundle("i18n.readers", Locale.forLanguageTag(language), SPOKEN);
    }

    /** The language in which the site speaks if that one is wished for: it, or English. */
    static Locale spoken(String language) {
        return Locale.forLanguageTag(of(language).getString(COMPLETE));
    }

    static String say(Locale language, String key, Object... arguments) {
        var words = of(language.toLanguageTag());
        return new MessageFormat(words.getString(key), language).format(arguments);
    }
}
