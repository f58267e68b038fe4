package press.imprimatur.desk.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.articles.ArticleText;

/** A language to choose, by its name in the language of the page. */
public class LanguageChoice {

    /** Chinese is written in two ways, and readers of the one do not read the other. */
    private static final List<String> WRITTEN_TWICE = List.of("zh-Hans", "zh-Hant");

    private final String tag;
    private final String name;

    private LanguageChoice(String tag, String name) {
        this.tag = tag;
        this.name = name;
    }

    /** All but the one that a text is in. */
    static List<LanguageChoice> besides(ArticleText text, Locale reader) {
        return Stream.concat(
                        Stream.of(Locale.getISOLanguages()).filter(code -> !code.equals("zh")),
                        WRITTEN_TWICE.stream())
                .flatMap(tag -> of(tag, reader).stream())
                .filter(choice -> !text.isIn(choice.tag))
                .sorted(Comparator.comparing(LanguageChoice::getName))
                .toList();
    }

    /** What has no name but its code is none that anybody would look for. */
    private static Optional<LanguageChoice> of(String code, Locale reader) {
        var locale = Locale.forLanguageTag(code);
        var name = locale.getDisplayName(reader);
        return Optional.of(new LanguageChoice(locale.toLanguageTag(), name))
                .filter(choice -> !name.equals(code));
    }

    public String getTag() {
        return tag;
    }

    public String getName() {
        return name;
    }
}
