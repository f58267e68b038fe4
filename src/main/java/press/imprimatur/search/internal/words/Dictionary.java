package press.imprimatur.search.internal.words;

import java.util.Locale;
import java.util.Map;

/** In which of PostgreSQL's dictionaries the words of a language are stemmed. */
public final class Dictionary {

    /** Takes words as they are. */
    public static final String SIMPLE = "simple";

    /** Of what the desk writes itself: names of permissions, letters. */
    public static final String OF_THE_DESK = "english";

    /** Those that every PostgreSQL since 14 brings with it. */
    private static final Map<String, String> OF_LANGUAGES =
            Map.ofEntries(
                    Map.entry("ar", "arabic"),
                    Map.entry("ca", "catalan"),
                    Map.entry("da", "danish"),
                    Map.entry("de", "german"),
                    Map.entry("el", "greek"),
                    Map.entry("en", "english"),
                    Map.entry("es", "spanish"),
                    Map.entry("eu", "basque"),
                    Map.entry("fi", "finnish"),
                    Map.entry("fr", "french"),
                    Map.entry("ga", "irish"),
                    Map.entry("hi", "hindi"),
                    Map.entry("hu", "hungarian"),
                    Map.entry("hy", "armenian"),
                    Map.entry("id", "indonesian"),
                    Map.entry("it", "italian"),
                    Map.entry("lt", "lithuanian"),
                    Map.entry("nb", "norwegian"),
                    Map.entry("ne", "nepali"),
                    Map.entry("nl", "dutch"),
                    Map.entry("nn", "norwegian"),
                    Map.entry("no", "norwegian"),
                    Map.entry("pt", "portuguese"),
                    Map.entry("ro", "romanian"),
                    Map.entry("ru", "russian"),
                    Map.entry("sr", "serbian"),
                    Map.entry("sv", "swedish"),
                    Map.entry("ta", "tamil"),
                    Map.entry("tr", "turkish"),
                    Map.entry("yi", "yiddish"));

    private Dictionary() {}

    /** That of a BCP 47 tag; words of other languages are taken as they are. */
    public static String of(String language) {
        return OF_LANGUAGES.getOrDefault(Locale.forLanguageTag(language).getLanguage(), SIMPLE);
    }
}
