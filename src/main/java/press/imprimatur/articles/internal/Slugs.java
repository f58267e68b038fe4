package press.imprimatur.articles.internal;

import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.kernel.Slug;

/** Makes addresses of headlines. */
class Slugs {

    private Slugs() {}

    /** The text with a slug: its own, else one made from the headline, else from the name. */
    static ArticleText complete(ArticleText text, ArticleId id) {
        if (!text.slug().isEmpty()) {
            return text;
        }
        var slug = Slug.of(text.headline());
        return text.at(slug.isEmpty() ? "story-" + id.toString().substring(24) : slug);
    }
}
