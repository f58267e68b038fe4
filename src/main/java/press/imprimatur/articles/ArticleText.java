package press.imprimatur.articles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import press.imprimatur.files.FileId;
import press.imprimatur.markup.Body;

/**
 * All that readers read of an article. Texts are trimmed at their ends and otherwise kept character
 * by character; what is not there is the empty text.
 *
 * @param headline required
 * @param slug the last part of its address; empty means: made from the headline
 * @param deck the lines between headline and text
 * @param byline who wrote it, without "By"
 * @param dateline where and when it was reported, as agencies write it
 * @param language BCP 47, for example {@code en} or {@code zh-Hans}
 * @param body the text
 * @param picture the picture above it, if there is one
 */
public record ArticleText(
        String headline,
        String slug,
        String deck,
        String byline,
        String dateline,
        String language,
        Body body,
        Optional<LeadPicture> picture) {

    public ArticleText {
        headline = trimmed(headline);
        slug = trimmed(slug);
        deck = trimmed(deck);
        byline = trimmed(byline);
        dateline = trimmed(dateline);
        language = trimmed(language);
        requireNonNull(body, "body");
        requireNonNull(picture, "picture");
    }

    /**
     * The name of this state of a story: the SHA-256 of what it says, in hex. By it permissions and
     * receipts know a story of our own.
     */
    public String state() {
        var all = String.join("\n", headline, deck, body.html());
        return FileId.of(all.getBytes(UTF_8)).sha256();
    }

    /** Whether both languages are known, and are not the same; countries make no difference. */
    public boolean isInAnotherLanguageThan(String tag) {
        var other = Locale.forLanguageTag(tag).getLanguage();
        var own = Locale.forLanguageTag(language).getLanguage();
        return !own.isEmpty() && !other.isEmpty() && !own.equals(other);
    }

    /**
     * Whether it is in that language. Countries make no difference; the script does: from one to
     * another is a translation of its kind.
     */
    public boolean isIn(String tag) {
        var other = Locale.forLanguageTag(tag);
        var own = Locale.forLanguageTag(language);
        return own.getLanguage().equals(other.getLanguage())
                && own.getScript().equals(other.getScript());
    }

    /** The same text, said to be in another language. */
    public ArticleText in(String otherLanguage) {
        return new ArticleText(
                headline, slug, deck, byline, dateline, otherLanguage, body, picture);
    }

    /** The same text at another address. */
    public ArticleText at(String otherSlug) {
        return new ArticleText(
                headline, otherSlug, deck, byline, dateline, language, body, picture);
    }

    /** The same text with another picture above it, or with none. */
    public ArticleText picturedBy(Optional<LeadPicture> other) {
        return new ArticleText(headline, slug, deck, byline, dateline, language, body, other);
    }

    /** The same article with another text. */
    public ArticleText withBody(Body other) {
        return new ArticleText(headline, slug, deck, byline, dateline, language, other, picture);
    }

    private static String trimmed(String text) {
        return text == null ? "" : text.strip();
    }
}
