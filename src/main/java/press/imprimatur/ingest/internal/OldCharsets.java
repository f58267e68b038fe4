package press.imprimatur.ingest.internal;

import static java.lang.Character.UnicodeScript.ARABIC;
import static java.lang.Character.UnicodeScript.CYRILLIC;
import static java.lang.Character.UnicodeScript.GREEK;
import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HANGUL;
import static java.lang.Character.UnicodeScript.HEBREW;
import static java.lang.Character.UnicodeScript.HIRAGANA;
import static java.lang.Character.UnicodeScript.KATAKANA;
import static java.lang.Character.UnicodeScript.LATIN;
import static java.lang.Character.UnicodeScript.THAI;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What older pages in a language were written in, and the letters of that language, which tell
 * whether a guess is right.
 *
 * @param names of charsets, the likeliest first
 * @param scripts empty if nothing is known of the language
 */
record OldCharsets(List<String> names, Set<UnicodeScript> scripts) {

    private static final OldCharsets UNKNOWN = new OldCharsets(List.of(), Set.of());

    private static final Map<String, OldCharsets> BY_LANGUAGE = new HashMap<>();

    static {
        add("ko", Set.of(HANGUL, HAN), "x-windows-949");
        add("ja", Set.of(HIRAGANA, KATAKANA, HAN), "windows-31j", "EUC-JP");
        add("zh", Set.of(HAN), "GB18030", "Big5");
        add("ru uk bg be mk", Set.of(CYRILLIC), "windows-1251", "KOI8-R");
        add("el", Set.of(GREEK), "ISO-8859-7", "windows-1253");
        add("he", Set.of(HEBREW), "windows-1255");
        add("ar fa ur", Set.of(ARABIC), "windows-1256");
        add("th", Set.of(THAI), "x-windows-874");
        add("tr az", Set.of(LATIN), "windows-1254");
        add("pl cs sk hu sl hr ro sq", Set.of(LATIN), "windows-1250", "ISO-8859-2");
        add("lt lv et", Set.of(LATIN), "windows-1257");
        add("vi", Set.of(LATIN), "windows-1258");
    }

    private static void add(String languages, Set<UnicodeScript> scripts, String... names) {
        for (var language : languages.split(" ")) {
            BY_LANGUAGE.put(language, new OldCharsets(List.of(names), scripts));
        }
    }

    /**
     * @param language two letters; empty if the page does not say
     */
    static OldCharsets of(String language) {
        return BY_LANGUAGE.getOrDefault(language.toLowerCase(Locale.ROOT), UNKNOWN);
    }

    /** Whether most letters beyond ASCII are of the language. */
    boolean fits(String text) {
        var letters = text.codePoints().filter(each -> each > 0x7F && Character.isLetter(each));
        var counted = letters.boxed().toList();
        var own = counted.stream().filter(each -> scripts.contains(UnicodeScript.of(each))).count();
        return scripts.isEmpty() || own * 10 >= counted.size() * 6L;
    }
}
