package press.imprimatur.publishing.internal.rendering;

import static java.util.Objects.requireNonNull;

import press.imprimatur.articles.ArticleText;
import press.imprimatur.markup.Body;

/**
 * The words of a story as readers get them; what is not there is the empty text.
 *
 * @param byline without "By"
 * @param language BCP 47
 * @param summary a sentence or two without markup, for descriptions and for summaries in feeds
 */
public record PublicText(
        String headline,
        String deck,
        String byline,
        String dateline,
        String language,
        Body body,
        String summary) {

    public PublicText {
        requireNonNull(headline, "headline");
        requireNonNull(deck, "deck");
        requireNonNull(byline, "byline");
        requireNonNull(dateline, "dateline");
        requireNonNull(language, "language");
        requireNonNull(body, "body");
        requireNonNull(summary, "summary");
    }

    /** The words of an article. */
    public static PublicText of(ArticleText text, String summary) {
        return new PublicText(
                text.headline(),
                text.deck(),
                text.byline(),
                text.dateline(),
                text.language(),
                text.body(),
                summary);
    }
}
