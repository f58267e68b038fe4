package press.imprimatur.articles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import press.imprimatur.files.FileId;
import press.imprimatur.markup.Body;
import press.imprimatur.provenance.StoryText;

/**
 * All that readers read of an article.
 *
 * @param details its short texts, from the headline to the language
 * @param body the text
 * @param picture the picture above it, if there is one
 */
public record ArticleText(TextDetails details, Body body, Optional<LeadPicture> picture) {

    public ArticleText {
        requireNonNull(details, "details");
        requireNonNull(body, "body");
        requireNonNull(picture, "picture");
    }

    public String headline() {
        return details.headline();
    }

    public String slug() {
        return details.slug();
    }

    public String deck() {
        return details.deck();
    }

    public String byline() {
        return details.byline();
    }

    public String dateline() {
        return details.dateline();
    }

    public String language() {
        return details.language();
    }

    /**
     * Every single thing that an editor can change in it, by name and as it is stored, in the order
     * of reading; a picture that is not there has empty ones.
     */
    public Map<String, String> fields() {
        var all = new LinkedHashMap<>(details.byName());
        all.put("body", body.html());
        all.put("picture", picture.map(lead -> lead.picture().toString()).orElse(""));
        all.put("caption", picture.map(LeadPicture::caption).orElse(""));
        all.put("alternativeText", picture.map(LeadPicture::alternativeText).orElse(""));
        return all;
    }

    /** Its words, as they are compared with those of an original. */
    public StoryText words() {
        return new StoryText(headline(), deck(), body);
    }

    /** The same article with other words; what is no part of them stays. */
    public ArticleText withWords(StoryText other) {
        return with(details.withHeadline(other.headline()).withDeck(other.deck()))
                .withBody(other.body());
    }

    /**
     * The name of this state of a story: the SHA-256 of what it says, in hex. By it permissions and
     * receipts know a story of our own.
     */
    public String state() {
        var all = String.join("\n", headline(), deck(), body.html());
        return FileId.of(all.getBytes(UTF_8)).sha256();
    }

    /** Whether both languages are known, and are not the same; countries make no difference. */
    public boolean isInAnotherLanguageThan(String tag) {
        var other = Locale.forLanguageTag(tag).getLanguage();
        var own = Locale.forLanguageTag(language()).getLanguage();
        return !own.isEmpty() && !other.isEmpty() && !own.equals(other);
    }

    /**
     * Whether it is in that language. Countries make no difference; the script does: from one to
     * another is a translation of its kind.
     */
    public boolean isIn(String tag) {
        var other = Locale.forLanguageTag(tag);
        var own = Locale.forLanguageTag(language());
        return own.getLanguage().equals(other.getLanguage())
                && own.getScript().equals(other.getScript());
    }

    /** The same text, said to be in another language. */
    public ArticleText in(String otherLanguage) {
        return with(details.withLanguage(otherLanguage));
    }

    /** The same text at another address. */
    public ArticleText at(String otherSlug) {
        return with(details.withSlug(otherSlug));
    }

    /** The same text with other details. */
    public ArticleText with(TextDetails others) {
        return new ArticleText(others, body, picture);
    }

    /** The same text with another picture above it, or with none. */
    public ArticleText picturedBy(Optional<LeadPicture> other) {
        return new ArticleText(details, body, other);
    }

    /** The same article with another text. */
    public ArticleText withBody(Body other) {
        return new ArticleText(details, other, picture);
    }
}
