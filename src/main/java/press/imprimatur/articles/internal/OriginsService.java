package press.imprimatur.articles.internal;

import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.ArticleNotFound;
import press.imprimatur.articles.Origin;
import press.imprimatur.articles.OriginStated;
import press.imprimatur.articles.Origins;
import press.imprimatur.articles.StatedOrigin;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.provenance.OriginalDate;
import press.imprimatur.provenance.Provenance;

@Stateless
@Allows
public class OriginsService implements Origins {

    /** Where a mere day has begun already while it has not yet where we count. */
    private static final Duration FIRST_ZONE = Duration.ofHours(14);

    @Inject ArticleRows rows;
    @Inject DerivationRows derivations;
    @Inject Provenance provenance;
    @Inject AuditTrail audit;
    @Inject Clock clock;
    @Inject Event<OriginStated> told;

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public Article state(ArticleId id, long seen, StatedOrigin stated) {
        var article = rows.find(id).orElseThrow(() -> new ArticleNotFound(id));
        article.refuseIfNotAt(seen);
        var origin =
                article.article()
                        .origin()
                        .orElseThrow(() -> new FieldRefused("address", "articles.originOfOwn"));
        stated.published().ifPresent(this::refuseFuture);
        state(article, origin, stated);
        for (var other : sameOriginal(id)) {
            rows.find(other)
                    .ifPresent(made ->
                            made.article().origin().ifPresent(its -> state(made, its, stated)));
        }
        var now = article.article();
        audit.record(AuditedAct.of("article.originStated", "article", id, now.text().headline()));
        return now;
    }

    private void state(ArticleEntity article, Origin origin, StatedOrigin stated) {
        var said = provenance.get(origin.capture()).original();
        article.comesFrom(
                new Origin(
                        origin.outlet(),
                        origin.capture(),
                        stated.address().or(said::address),
                        stated.published().or(said::published),
                        origin.corrects()));
        rows.changed();
        told.fire(new OriginStated(article.article().id()));
    }

    /** What was made from one story has one original, which came out once. */
    private List<ArticleId> sameOriginal(ArticleId id) {
        var line = derivations.lines(List.of(id)).getOrDefault(id, List.of());
        var eldest = line.isEmpty() ? id : line.get(line.size() - 1).article();
        return Stream.concat(Stream.of(eldest), derivations.allOf(eldest).stream())
                .filter(other -> !other.equals(id))
                .toList();
    }

    private void refuseFuture(OriginalDate date) {
        var latest = clock.instant().plus(date.dayOnly() ? FIRST_ZONE : Duration.ZERO);
        if (date.instant().isAfter(latest)) {
            throw new FieldRefused("publishedAt", "articles.originInTheFuture");
        }
    }
}
