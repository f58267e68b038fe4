package press.imprimatur.publishing.internal.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SiteWordsTest {

    @Test
    void korean_is_complete() {
        var korean = SiteWords.of("ko");

        for (var key : keys()) {
            assertThat(korean.getString(key)).as(key).containsPattern("[\\uAC00-\\uD7A3]|\\{0}");
        }
    }

    @Test
    void a_translation_has_the_same_places_as_the_english_sentence() {
        for (var key : keys()) {
            assertThat(places("ko", key)).as(key).isEqualTo(places("en", key));
        }
    }

    @Test
    void a_site_speaks_a_language_only_if_all_of_the_furniture_does() {
        assertThat(SiteWords.spoken("ko-KR")).isEqualTo(Locale.KOREAN);
        assertThat(SiteWords.spoken("en-US")).isEqualTo(Locale.ENGLISH);
        assertThat(SiteWords.spoken("de")).isEqualTo(Locale.ENGLISH);
    }

    /** All sentences: the name of the language is none. */
    private static Set<String> keys() {
        var keys = new TreeSet<>(SiteWords.of("en").keySet());
        keys.remove("readers.site.language");
        return keys;
    }

    private static int places(String language, String key) {
        return new MessageFormat(SiteWords.of(language).getString(key))
                .getFormatsByArgumentIndex()
                .length;
    }
}
