package press.imprimatur.publishing.internal.takedowns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.publishing.Surface;
import press.imprimatur.publishing.Takedown;
import press.imprimatur.publishing.TakedownCause;
import press.imprimatur.publishing.TakedownState;
import press.imprimatur.publishing.internal.publications.PublicationCursor;
import press.imprimatur.terms.Channel.Recall;

/** Reads what had to come down, for people. */
@ApplicationScoped
class TakedownRows {

    private static final String FIELDS =
            """
            select t.id, t.article_id, coalesce(p.headline, '') headline, t.surface, t.place,
                   t.recall, t.cause, t.due_at, t.state, t.attempts, t.settled_at, t.receipt,
                   t.failure
            from publishing_takedown t
            left join publishing_publication p on p.article_id = t.article_id
            """;

    /**
     * Pages and pictures whose first valid answer is the thing itself, and items of the feed, of
     * stories that may not be shown.
     */
    private static final String LIVE_THAT_MUST_NOT_BE =
            """
            with over as (
                select article_id from publishing_publication
                where state <> 'LIVE' or shown_until <= :now)
            select a.path
            from over
            join publishing_address d on d.article_id = over.article_id
            join publishing_answer a
                on a.channel = d.channel and a.path = '/stories/' || d.slug
            where a.status = 200 and (a.valid_until is null or a.valid_until > :now)
              and not exists (
                select 1 from publishing_answer b
                where b.channel = a.channel and b.path = a.path
                  and b.position < a.position
                  and (b.valid_until is null or b.valid_until > :now))
            union all
            select a.path
            from over
            join publishing_answer a
                on a.path like '/media/' || over.article_id || '/%'
            where a.status = 200 and (a.valid_until is null or a.valid_until > :now)
            union all
            select '/feed.xml ' || e.form || ' ' || p.slug
            from over
            join publishing_publication p on p.article_id = over.article_id
            join publishing_feed_entry e on e.article_id = p.article_id
            where p.state <> 'LIVE'
              and (e.valid_until is null or e.valid_until > :now)
            order by 1
            limit 1000
            """;

    @PersistenceContext EntityManager entities;

    /** A takedown with the name of its row. */
    record Row(UUID id, Takedown takedown) {}

    List<Row> dueBefore(Instant now, PublicationCursor after, int limit) {
        return session()
                .createNativeQuery(
                        FIELDS
                                + """
                                where t.due_at <= :now and (t.due_at, t.id) < (:at, :id)
                                order by t.due_at desc, t.id desc
                                limit :most
                                """,
                        Tuple.class)
                .setParameter("now", now)
                .setParameter("at", after.at())
                .setParameter("id", after.article())
                .setParameter("most", limit)
                .getResultStream()
                .map(TakedownRows::row)
                .toList();
    }

    List<Takedown> of(ArticleId article) {
        return session()
                .createNativeQuery(
                        FIELDS + "where t.article_id = :article order by t.due_at, t.id",
                        Tuple.class)
                .setParameter("article", article.value())
                .getResultStream()
                .map(row -> row(row).takedown())
                .toList();
    }

    /** Addresses and items that readers would get although they may not. */
    List<String> liveThatMustNotBe(Instant now) {
        return session()
                .createNativeQuery(LIVE_THAT_MUST_NOT_BE, String.class)
                .setParameter("now", now)
                .getResultList();
    }

    private static Row row(Tuple row) {
        var takedown =
                new Takedown(
                        new ArticleId(row.get("article_id", UUID.class)),
                        row.get("headline", String.class),
                        Surface.valueOf(row.get("surface", String.class)),
                        row.get("place", String.class),
                        Recall.valueOf(row.get("recall", String.class)),
                        TakedownCause.valueOf(row.get("cause", String.class)),
                        row.get("due_at", Instant.class),
                        TakedownState.valueOf(row.get("state", String.class)),
                        row.get("attempts", Integer.class),
                        Optional.ofNullable(row.get("settled_at", Instant.class)),
                        row.get("receipt", String.class),
                        row.get("failure", String.class));
        return new Row(row.get("id", UUID.class), takedown);
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
