package press.imprimatur.articles.internal;

import com.ibm.icu.text.Transliterator;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.kernel.Slug;

/** Makes addresses of headlines. */
final class Slugs {

    /** Other scripts as Latin letters, without their marks: what everybody can type and send. */
    private static final String LATIN = "Any-Latin; Latin-ASCII";

    private Slugs() {}

    /** The text with a slug: its own, else one made from the headline, else from the name. */
    static ArticleText complete(ArticleText text, ArticleId id) {
        if (!text.slug().isEmpty()) {
            return text;
        }
        var slug = Slug.of(Latin.OF_ANY.transliterate(text.headline()));
        return text.at(slug.isEmpty() ? "story-" + id.toString().substring(24) : slug);
    }

    /** Read when the first address is made: it takes a third of a second. */
    private static final class Latin {
        static final Transliterator OF_ANY = Transliterator.getInstance(LATIN);
    }
}
