package press.imprimatur.publishing.internal.rendering;

import java.util.Locale;

/** Which way a language is written. */
public interface Writing {

    /** {@code rtl} or {@code ltr}, from the language and the script that it names. */
    static String direction(String language) {
        var locale = Locale.forLanguageTag(language);
        var script = locale.getScript();
        if (!script.isEmpty()) {
            return switch (script) {
                case "Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm" -> "rtl";
                default -> "ltr";
            };
        }
        return switch (locale.getLanguage()) {
            case "ar", "he", "iw", "fa", "ur", "ps", "ug", "dv", "yi", "ji", "ckb", "sd" -> "rtl";
            default -> "ltr";
        };
    }
}
