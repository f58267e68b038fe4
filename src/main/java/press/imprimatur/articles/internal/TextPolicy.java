package press.imprimatur.articles.internal;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.LeadPicture;
import press.imprimatur.articles.Tags;
import press.imprimatur.kernel.FieldRefused;

/** What an article's text has to look like. */
class TextPolicy {

    private static final Map<String, Integer> LONGEST =
            Map.of("headline", 300, "slug", 100, "tags", Tags.MOST * (Tags.LONGEST + 2));
    private static final int LONGEST_LINE = 1000;
    private static final int LONGEST_BODY = 2_000_000;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private TextPolicy() {}

    static void refuseMalformed(ArticleText text) {
        if (text.headline().isEmpty()) {
            throw new FieldRefused("headline", "articles.headlineMissing");
        }
        refuseMalformed(Tags.of(text.details().tags()));
        text.details()
                .byName()
                .forEach((name, detail) ->
                        refuseLonger(name, detail, LONGEST.getOrDefault(name, LONGEST_LINE)));
        text.picture().ifPresent(TextPolicy::refuseMalformed);
        if (text.body().html().length() > LONGEST_BODY) {
            throw new FieldRefused("body", "articles.bodyTooLong", LONGEST_BODY);
        }
        if (!text.slug().isEmpty() && !SLUG.matcher(text.slug()).matches()) {
            throw new FieldRefused("slug", "articles.slugMalformed", text.slug());
        }
        if (!isLanguage(text.language())) {
            throw new FieldRefused("language", "articles.languageUnknown", text.language());
        }
    }

    private static void refuseMalformed(Tags tags) {
        if (tags.names().size() > Tags.MOST) {
            throw new FieldRefused("tags", "articles.tooManyTags", Tags.MOST);
        }
        for (var name : tags.names()) {
            if (name.length() > Tags.LONGEST) {
                throw new FieldRefused("tags", "articles.tagTooLong", name, Tags.LONGEST);
            }
            if (Tags.slug(name).isEmpty()) {
                throw new FieldRefused("tags", "articles.tagWithoutLetters", name);
            }
        }
    }

    private static void refuseMalformed(LeadPicture picture) {
        refuseLonger("pictureCaption", picture.caption(), LONGEST_LINE);
        refuseLonger("pictureAlternativeText", picture.alternativeText(), LONGEST_LINE);
    }

    private static void refuseLonger(String field, String text, int longest) {
        if (text.length() > longest) {
            throw new FieldRefused(field, "articles.textTooLong", longest);
        }
    }

    /** Well-formed by BCP 47, its language one of ISO 639-1 or any of three letters. */
    private static boolean isLanguage(String tag) {
        try {
            var language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
            return LANGUAGES.contains(language) || language.length() == 3;
        } catch (IllformedLocaleException malformed) {
            return false;
        }
    }
}
