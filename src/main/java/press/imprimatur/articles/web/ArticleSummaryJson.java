package press.imprimatur.articles.web;

import java.time.Instant;
import java.util.Optional;
import press.imprimatur.articles.ArticleSummary;

/** An article in a list, as scripts read it. */
public record ArticleSummaryJson(
        String id,
        long version,
        String kind,
        String stage,
        String headline,
        String byline,
        String language,
        Optional<String> outlet,
        String editedBy,
        Instant editedAt) {

    static ArticleSummaryJson of(ArticleSummary article) {
        return new ArticleSummaryJson(
                article.id().toString(),
                article.version(),
                article.kind().name(),
                article.stage().name(),
                article.headline(),
                article.byline(),
                article.language(),
                article.outlet().map(Object::toString),
                article.edited().name(),
                article.edited().at());
    }
}
