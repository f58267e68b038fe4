package press.imprimatur.desk.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The desk speaks Korean in everything that it says in English. */
class KoreanTextsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    /** Texts of the API, which speaks English, and those of readers, whose language is another. */
    private static final List<String> NOT_OF_THE_DESK = List.of("api", "readers");

    static Stream<String> bundles() throws IOException {
        try (var files = Files.list(BUNDLES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.contains("_"))
                    .map(name -> name.replace(".properties", ""))
                    .filter(name -> !NOT_OF_THE_DESK.contains(name))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void hasEveryTextAndNoOther(String bundle) {
        assertThat(texts(bundle + "_ko").stringPropertyNames())
                .isEqualTo(texts(bundle).stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void mentionsWhatTheEnglishMentions(String bundle) {
        var korean = texts(bundle + "_ko");

        texts(bundle)
                .forEach((key, english) ->
                        assertThat(arguments(korean.getProperty(key.toString())))
                                .as(key.toString())
                                .isEqualTo(arguments(english.toString())));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void canBeSaid(String bundle) {
        var korean = texts(bundle + "_ko");

        korean.forEach((key, text) -> {
            var words = text.toString();
            var said = new MessageFormat(words, Locale.KOREAN).format(new Object[] {0, 0, 0});
            assertThat(said).as(key.toString()).isNotBlank();
        });
    }

    /** An apostrophe means something to a format; Korean has none but in examples. */
    @ParameterizedTest
    @MethodSource("bundles")
    void hasNoApostropheWhereTheEnglishHasNone(String bundle) {
        var english = texts(bundle);

        assertThat(texts(bundle + "_ko").entrySet())
                .filteredOn(entry -> !english.get(entry.getKey()).toString().contains("'"))
                .noneMatch(entry -> entry.getValue().toString().contains("'"));
    }

    /** Without one of its own, English would be taken from the language of the server. */
    @ParameterizedTest
    @MethodSource("bundles")
    void leavesEnglishToTheBundleWithoutALanguage(String bundle) {
        assertThat(texts(bundle + "_en")).isEmpty();
    }

    private static TreeSet<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static Properties texts(String bundle) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(BUNDLES.resolve(bundle + ".properties"), UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
