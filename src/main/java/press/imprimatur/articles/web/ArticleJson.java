package press.imprimatur.articles.web;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.api.Versioned;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.DerivedFrom;
import press.imprimatur.articles.Origin;
import press.imprimatur.provenance.OriginalDate;
import press.imprimatur.terms.Use;

/**
 * An article as scripts read it.
 *
 * @param lawyered whether lawyers have read it, so that every change takes a second person
 */
public record ArticleJson(
        String id,
        long version,
        int revision,
        String kind,
        String stage,
        TextJson text,
        Optional<OriginJson> origin,
        Optional<DerivedFromJson> derivedFrom,
        boolean lawyered,
        String editedBy,
        Instant editedAt)
        implements Versioned {

    /** Where a reprint comes from. */
    public record OriginJson(
            String outlet, String capture, Optional<URI> address, Optional<String> publishedAt) {

        static OriginJson of(Origin origin) {
            return new OriginJson(
                    origin.outlet().toString(),
                    origin.capture().toString(),
                    origin.address(),
                    origin.published().map(OriginalDate::written));
        }
    }

    /** The text of which article it was made from here, and how. */
    public record DerivedFromJson(String article, Use change, int revision) {

        static DerivedFromJson of(DerivedFrom from) {
            return new DerivedFromJson(from.article().toString(), from.change(), from.revision());
        }
    }

    static ArticleJson of(Article article) {
        return new ArticleJson(
                article.id().toString(),
                article.version(),
                article.revision(),
                article.kind().name(),
                article.stage().name(),
                TextJson.of(article.text()),
                article.origin().map(OriginJson::of),
                article.derivedFrom().map(DerivedFromJson::of),
                article.isLawyered(),
                article.edited().name(),
                article.edited().at());
    }
}
