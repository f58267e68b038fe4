package press.imprimatur.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleFilter;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.ArticleSummary;
import press.imprimatur.articles.Origin;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.kernel.Slice;
import press.imprimatur.rights.RightsStatuses;
import press.imprimatur.rights.Use;
import press.imprimatur.sources.Outlet;
import press.imprimatur.sources.OutletId;
import press.imprimatur.sources.Outlets;

/** Lists of articles with the names of the outlets whose stories they are. */
@RequestScoped
public class ArticleRows {

    @Inject ArticleDesk desk;
    @Inject RightsStatuses statuses;
    @Inject Outlets outlets;
    @Inject Sentences sentences;

    private Map<OutletId, String> names;

    Slice<ArticleRow> list(ArticleFilter filter, Optional<String> cursor, int limit) {
        return desk.list(filter, cursor, limit)
                .map(article -> ArticleRow.of(article, outletOf(article), sentences));
    }

    /** The articles of which the rights say that; the newest first. */
    Slice<ArticleRow> list(RightsFilter filter, Optional<String> cursor, int limit) {
        var found = statuses.list(Use.WEB_FULL, filter.verdicts(), cursor, limit);
        return found.map(work -> row(desk.get(new ArticleId(work.value()))));
    }

    private ArticleRow row(Article article) {
        var summary =
                new ArticleSummary(
                        article.id(),
                        article.version(),
                        article.kind(),
                        article.stage(),
                        article.text().headline(),
                        article.text().byline(),
                        article.text().language(),
                        article.origin().map(Origin::outlet),
                        article.edited());
        return ArticleRow.of(summary, outletOf(summary), sentences);
    }

    private String outletOf(ArticleSummary article) {
        return article.outlet().map(outlet -> names().getOrDefault(outlet, "")).orElse("");
    }

    private Map<OutletId, String> names() {
        if (names == null) {
            names = outlets.list().stream().collect(Collectors.toMap(Outlet::id, Outlet::name));
        }
        return names;
    }
}
