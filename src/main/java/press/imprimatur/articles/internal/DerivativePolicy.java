package press.imprimatur.articles.internal;

import java.util.Locale;
import java.util.function.Predicate;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.NewDerivative;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Slug;
import press.imprimatur.terms.Use;

/** What can be made from a text, and what it begins as. */
class DerivativePolicy {

    private static final int LONGEST_SLUG = 90;

    private DerivativePolicy() {}

    static Use change(NewDerivative wanted) {
        return wanted.change()
                .filter(change -> change == Use.TRANSLATE || change == Use.ABRIDGE)
                .orElseThrow(() -> new FieldRefused("change", "articles.derivativeOfNothing"));
    }

    /** The text to begin with. */
    static ArticleText text(ArticleText from, NewDerivative wanted, Predicate<String> isTaken) {
        if (change(wanted) == Use.ABRIDGE) {
            wanted.language()
                    .ifPresent(tag -> {
                        throw new FieldRefused("language", "articles.shorterInItsLanguage");
                    });
            return undated(from).at(free(from.slug(), "short", isTaken));
        }
        var language =
                wanted.language()
                        .orElseThrow(
                                () -> new FieldRefused("language", "articles.translationIntoWhat"));
        var text = from.in(language);
        TextPolicy.refuseMalformed(text);
        if (from.isIn(language)) {
            throw new FieldRefused(
                    "language",
                    "articles.translatedAlready",
                    Locale.forLanguageTag(from.language()).getDisplayName(Locale.ENGLISH));
        }
        return undated(text).at(free(from.slug(), Slug.of(language), isTaken));
    }

    /** What is made of a story now did not come out when that did. */
    private static ArticleText undated(ArticleText text) {
        return text.with(text.details().withPublished(""));
    }

    /** An address of its own that tells whence it is: {@code river-ko}, {@code river-ko-2}. */
    private static String free(String slug, String end, Predicate<String> isTaken) {
        var stem = slug.length() + end.length() < LONGEST_SLUG ? slug : shortened(slug, end);
        var wanted = stem + "-" + end;
        for (var number = 2; isTaken.test(wanted); number++) {
            wanted = stem + "-" + end + "-" + number;
        }
        return wanted;
    }

    private static String shortened(String slug, String end) {
        return slug.substring(0, LONGEST_SLUG - end.length() - 1).replaceAll("-+$", "");
    }
}
