package press.imprimatur.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.WorkingDraftId;
import press.imprimatur.identity.UserId;

/**
 * Written by statements that decide in the database: two nodes may hear of two people in the same
 * moment, and one of them gets the lock.
 */
@ApplicationScoped
class PresenceRows {

    @PersistenceContext EntityManager entities;

    /**
     * @param name of that person
     * @param alive what was seen before this moment is gone
     */
    record Sign(
            WorkingDraftId page,
            ArticleId article,
            UserId person,
            String name,
            Instant now,
            Instant alive) {}

    void seen(Sign sign) {
        with(
                        sign,
                        """
                        insert into articles_presence as p
                            (page, article_id, person, person_name, opened_at, seen_at)
                        values (:page, :article, :person, :name, :now, :now)
                        on conflict (page) do update set
                            seen_at = :now,
                            opened_at = case when p.seen_at < :alive then :now else p.opened_at end
                        where p.person = :person and p.article_id = :article
                        """)
                .setParameter("alive", sign.alive())
                .executeUpdate();
    }

    /** Takes the lock if it is free or the person's own. */
    void lock(Sign sign) {
        with(
                        sign,
                        """
                        insert into articles_lock as l
                            (article_id, page, person, person_name, since, taken_over, seen_at)
                        values (:article, :page, :person, :name, :now, false, :now)
                        on conflict (article_id) do update set
                            page = :page, person = :person, person_name = :name, seen_at = :now,
                            since = case when l.person = :person and l.seen_at >= :alive
                                         then l.since else :now end,
                            taken_over = l.taken_over and l.person = :person
                                         and l.seen_at >= :alive
                        where l.person = :person or l.seen_at < :alive
                        """)
                .setParameter("alive", sign.alive())
                .executeUpdate();
    }

    /**
     * Takes the lock from whoever holds it.
     *
     * @return whether that was somebody else
     */
    boolean takeOver(Sign sign) {
        return with(
                                sign,
                                """
                                insert into articles_lock as l
                                    (article_id, page, person, person_name, since, taken_over, seen_at)
                                values (:article, :page, :person, :name, :now, false, :now)
                                on conflict (article_id) do update set
                                    page = :page, person = :person, person_name = :name,
                                    seen_at = :now, since = :now, taken_over = true
                                where l.person <> :person
                                """)
                        .executeUpdate()
                == 1;
    }

    private Query with(Sign sign, String statement) {
        return entities.createNativeQuery(statement)
                .setParameter("page", sign.page().value())
                .setParameter("article", sign.article().value())
                .setParameter("person", sign.person().value())
                .setParameter("name", sign.name())
                .setParameter("now", sign.now());
    }

    void leave(WorkingDraftId page, UserId person) {
        for (var table : List.of("articles_presence", "articles_lock")) {
            entities.createNativeQuery(
                            "delete from " + table + " where page = :page and person = :person")
                    .setParameter("page", page.value())
                    .setParameter("person", person.value())
                    .executeUpdate();
        }
    }

    /** Article, person, name, when it was opened first; whoever came first in front. */
    List<Tuple> in(Collection<ArticleId> articles, Instant alive) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        """
                        select p.article_id as article, p.person as person,
                               max(p.person_name) as name, min(p.opened_at) as since,
                               bool_or(l.person is not null) as writes
                        from articles_presence p
                        left join articles_lock l
                            on l.article_id = p.article_id and l.person = p.person
                            and l.seen_at >= :alive
                        where p.article_id = any(cast(:articles as uuid[])) and p.seen_at >= :alive
                        group by p.article_id, p.person
                        order by min(p.opened_at), p.person
                        """,
                        Tuple.class)
                .setParameter(
                        "articles", articles.stream().map(ArticleId::value).toArray(UUID[]::new))
                .setParameter("alive", alive)
                .getResultList();
    }

    /** Person, name, since, taken over; empty if nobody writes. */
    Optional<Tuple> lockOf(ArticleId article, Instant alive) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        """
                        select person, person_name as name, since, taken_over
                        from articles_lock where article_id = :article and seen_at >= :alive
                        """,
                        Tuple.class)
                .setParameter("article", article.value())
                .setParameter("alive", alive)
                .getResultStream()
                .findFirst();
    }

    void forgetBefore(Instant end) {
        for (var table : List.of("articles_presence", "articles_lock")) {
            entities.createNativeQuery("delete from " + table + " where seen_at < :end")
                    .setParameter("end", end)
                    .executeUpdate();
        }
    }
}
