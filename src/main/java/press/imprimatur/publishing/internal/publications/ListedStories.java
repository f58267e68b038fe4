package press.imprimatur.publishing.internal.publications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.publishing.internal.serving.RenditionStore;

/** Reads what lists show, a page at a time, from the newest to the oldest. */
@ApplicationScoped
public class ListedStories {

    @PersistenceContext EntityManager entities;

    /**
     * The stories of a list that readers get at an instant and that stand before a place in it.
     *
     * @param before {@link PublicationCursor#BEGINNING} for the newest
     */
    public List<PublicationEntity> page(
            ListScope scope, PublicationCursor before, Instant now, int limit) {
        var question =
                session()
                        .createNativeQuery(
                                """
                                select p.* from publishing_publication p %1$s
                                where p.channel = :channel and p.state = 'LIVE'
                                  and (p.shown_until is null or p.shown_until > :now) %2$s
                                  and (%3$s.dated_at, %3$s.article_id) < (:at, :article)
                                order by %3$s.dated_at desc, %3$s.article_id desc
                                limit :most
                                """
                                        .formatted(
                                                scope.joined(), scope.condition(), scope.alias()),
                                PublicationEntity.class)
                        .setParameter("channel", RenditionStore.SITE)
                        .setParameter("now", now)
                        .setParameter("at", before.at())
                        .setParameter("article", before.article())
                        .setParameter("most", limit);
        scope.parameters().forEach(question::setParameter);
        return question.getResultList();
    }

    /** Whether a story that is out is one of a list, however old it is. */
    public boolean has(ListScope scope, ArticleId article) {
        var question =
                session()
                        .createNativeQuery(
                                """
                                select exists (
                                    select 1 from publishing_publication p %1$s
                                    where p.article_id = :asked and p.state = 'LIVE' %2$s)
                                """
                                        .formatted(scope.joined(), scope.condition()),
                                Boolean.class)
                        .setParameter("asked", article.value());
        scope.parameters().forEach(question::setParameter);
        return question.getSingleResult();
    }

    /** The months in which anything came out that readers get at an instant, the latest first. */
    public List<YearMonth> months(ZoneId zone, Instant now) {
        return session()
                .createNativeQuery(
                        """
                        select to_char(month, 'YYYY-MM')
                        from (select min(dated_at) as first, max(dated_at) as last
                              from publishing_publication
                              where channel = :channel and state = 'LIVE') as span,
                             generate_series(
                                 date_trunc('month', span.first at time zone :zone),
                                 span.last at time zone :zone,
                                 interval '1 month') as month
                        where exists (
                            select 1 from publishing_publication p
                            where p.channel = :channel and p.state = 'LIVE'
                              and (p.shown_until is null or p.shown_until > :now)
                              and p.dated_at >= month at time zone :zone
                              and p.dated_at < (month + interval '1 month') at time zone :zone)
                        order by month desc
                        """,
                        String.class)
                .setParameter("channel", RenditionStore.SITE)
                .setParameter("zone", zone.getId())
                .setParameter("now", now)
                .getResultStream()
                .map(YearMonth::parse)
                .toList();
    }

    /** The first instant after this one at which any story ends; empty if none ever does. */
    public Optional<Instant> nextEnd(Instant now) {
        return session()
                .createNativeQuery(
                        """
                        select shown_until from publishing_publication
                        where state = 'LIVE' and shown_until > :now
                        order by shown_until limit 1
                        """,
                        Instant.class)
                .setParameter("now", now)
                .uniqueResultOptional();
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
