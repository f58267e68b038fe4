package press.imprimatur.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleFilter;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.ArticleSummary;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.kernel.Slice;
import press.imprimatur.publishing.Publication;
import press.imprimatur.publishing.Publishing;
import press.imprimatur.rights.RightsStatuses;
import press.imprimatur.sources.Outlet;
import press.imprimatur.sources.OutletId;
import press.imprimatur.sources.Outlets;
import press.imprimatur.terms.Use;

/** Lists of articles with the names of the outlets whose stories they are. */
@RequestScoped
public class OutletNamedArticles {

    @Inject ArticleDesk desk;
    @Inject RightsStatuses statuses;
    @Inject Outlets outlets;
    @Inject Publishing publishing;
    @Inject Clock clock;
    @Inject Sentences sentences;

    private Map<OutletId, String> names;

    Slice<ArticleRow> list(ArticleFilter filter, Optional<String> cursor, int limit) {
        return rows(desk.list(filter, cursor, limit));
    }

    /** The articles of which the rights say that; the newest first. */
    Slice<ArticleRow> list(RightsFilter filter, Optional<String> cursor, int limit) {
        var found = statuses.list(Use.WEB_FULL, filter.verdicts(), cursor, limit);
        return rows(found.map(work -> desk.get(new ArticleId(work.value())).summary()));
    }

    private Slice<ArticleRow> rows(Slice<ArticleSummary> articles) {
        var out = publishing.findAll(articles.items().stream().map(ArticleSummary::id).toList());
        return articles.map(article -> row(article, Optional.ofNullable(out.get(article.id()))));
    }

    ArticleRow row(ArticleSummary article, Optional<Publication> out) {
        return ArticleRow.of(article, outletOf(article), out.map(this::publication), sentences);
    }

    private PublicationRow publication(Publication publication) {
        return PublicationRow.of(publication, sentences, clock.instant());
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
