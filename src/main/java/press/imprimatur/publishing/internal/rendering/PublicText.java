package press.imprimatur.publishing.internal.rendering;

import static java.util.Objects.requireNonNull;

import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.TextDetails;
import press.imprimatur.markup.Body;

/**
 * The words of a story as readers get them; what is not there is the empty text.
 *
 * @param details all its short texts; templates show those that are for readers
 * @param summary a sentence or two without markup, for descriptions and for summaries in feeds
 */
public record PublicText(TextDetails details, Body body, String summary) {

    public PublicText {
        requireNonNull(details, "details");
        requireNonNull(body, "body");
        requireNonNull(summary, "summary");
    }

    /** The words of an article. */
    public static PublicText of(ArticleText text, String summary) {
        return new PublicText(text.details(), text.body(), summary);
    }

    public String headline() {
        return details.headline();
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
}
