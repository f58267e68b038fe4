package press.imprimatur.articles.internal;

import java.text.Normalizer;
import java.util.Locale;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.ArticleText;

/** Makes addresses of headlines. */
class Slugs {

    private static final int LONGEST = 80;

    private Slugs() {}

    /** The text with a slug: its own, else one made from the headline, else from the name. */
    static ArticleText complete(ArticleText text, ArticleId id) {
        if (!text.slug().isEmpty()) {
            return text;
        }
        var slug = of(text.headline());
        return text.at(slug.isEmpty() ? "story-" + id.toString().substring(24) : slug);
    }

    /** Latin letters lose their accents; what has no Latin form is left out. */
    static String of(String headline) {
        var plain =
                Normalizer.normalize(headline, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}+", "")
                        .replaceAll("['’‘]", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return shortened(plain);
    }

    private static String shortened(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        var end = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, end > 0 ? end : LONGEST);
    }
}
