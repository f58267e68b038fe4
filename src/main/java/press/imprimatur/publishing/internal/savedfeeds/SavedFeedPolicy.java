package press.imprimatur.publishing.internal.savedfeeds;

import java.text.Normalizer;
import java.util.regex.Pattern;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Slug;
import press.imprimatur.publishing.SavedFeedDetails;

/** What a feed may be called and ask for. */
class SavedFeedPolicy {

    private static final int LONGEST = 100;
    private static final Pattern SLUG =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(-[\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    private SavedFeedPolicy() {}

    static void refuseMalformed(SavedFeedDetails details) {
        if (details.name().isEmpty()) {
            throw new FieldRefused("name", "publishing.feeds.nameMissing");
        }
        refuseLonger("name", details.name());
        refuseWithoutAddress("tag", details.tag());
        refuseWithoutAddress("outlet", details.outlet());
        refuseWithoutAddress("author", details.author());
        if (!details.language().isEmpty() && !LANGUAGE.matcher(details.language()).matches()) {
            throw new FieldRefused("language", "publishing.feeds.language.malformed");
        }
    }

    /** The slug that was wished for, else one made from the name. */
    static String slug(String wished, String name) {
        var slug =
                wished == null || wished.isBlank()
                        ? Slug.inAnyScript(name)
                        : Normalizer.normalize(wished.strip(), Normalizer.Form.NFC);
        if (slug.length() > Slug.LONGEST || !SLUG.matcher(slug).matches()) {
            throw new FieldRefused("slug", "publishing.feeds.slugMalformed", slug);
        }
        return slug;
    }

    /** Stories are found by the addresses of their lists; words without letters have none. */
    private static void refuseWithoutAddress(String field, String words) {
        refuseLonger(field, words);
        if (!words.isEmpty() && Slug.inAnyScript(words).isEmpty()) {
            throw new FieldRefused(field, "publishing.feeds.noLetters");
        }
    }

    private static void refuseLonger(String field, String text) {
        if (text.length() > LONGEST) {
            throw new FieldRefused(field, "publishing.feeds.tooLong", LONGEST);
        }
    }
}
