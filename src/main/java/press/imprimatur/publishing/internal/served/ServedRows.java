package press.imprimatur.publishing.internal.served;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.jobs.JobQueue;
import press.imprimatur.jobs.JobTable;
import press.imprimatur.publishing.AsServed.Reading;
import press.imprimatur.publishing.AsServed.State;

/** Which stories are to be read as readers get them, and what was found. */
@ApplicationScoped
class ServedRows {

    @Produces
    static final JobTable SERVED =
            new JobTable(
                    "publishing_served",
                    "article_id",
                    "next_attempt_at is not null",
                    "publishing.work.served");

    @PersistenceContext EntityManager entities;
    @Inject JobQueue queue;

    Optional<Instant> nextDue() {
        return queue.nextDue(SERVED);
    }

    Optional<ArticleId> take(Instant now) {
        return queue.take(SERVED, now).map(ArticleId::new);
    }

    /** It is read at that time, whatever was planned before. */
    void plan(ArticleId article, Instant due) {
        session()
                .createNativeMutationQuery(
                        """
                        insert into publishing_served (article_id, next_attempt_at)
                        select article_id, :due from publishing_publication
                        where article_id = :article
                        on conflict (article_id) do update
                        set attempts = 0, next_attempt_at = excluded.next_attempt_at
                        """)
                .setParameter("article", article.value())
                .setParameter("due", due)
                .executeUpdate();
    }

    /**
     * What was found.
     *
     * @param next when it is read again; empty if it is not, before it changes
     */
    void found(
            ArticleId article,
            State state,
            Collection<String> findings,
            Instant now,
            Optional<Instant> next) {
        session()
                .createNativeMutationQuery(
                        """
                        update publishing_served
                        set state = :state, findings = cast(:findings as text[]),
                            checked_at = :now, attempts = 0, next_attempt_at = :next
                        where article_id = :article
                        """)
                .setParameter("article", article.value())
                .setParameter("state", state.name())
                .setParameter("findings", findings.toArray(String[]::new))
                .setParameter("now", now)
                .setParameter("next", next.orElse(null), Instant.class)
                .executeUpdate();
    }

    /** Nobody answered; it stays planned. */
    void notReached(ArticleId article, String why, Instant now) {
        session()
                .createNativeMutationQuery(
                        """
                        update publishing_served
                        set state = 'NOT_REACHED', findings = array[:why], checked_at = :now
                        where article_id = :article
                        """)
                .setParameter("article", article.value())
                .setParameter("why", why)
                .setParameter("now", now)
                .executeUpdate();
    }

    List<Reading> wrong(int limit) {
        return session()
                .createNativeQuery(
                        """
                        select s.article_id, p.headline, s.state, s.checked_at, s.findings
                        from publishing_served s
                        join publishing_publication p on p.article_id = s.article_id
                        where s.state <> 'RIGHT'
                        order by s.checked_at desc, s.article_id limit :limit
                        """,
                        Tuple.class)
                .setParameter("limit", limit)
                .getResultStream()
                .map(ServedRows::reading)
                .toList();
    }

    Optional<Instant> readAt(ArticleId article) {
        return session()
                .createNativeQuery(
                        """
                        select checked_at from publishing_served
                        where article_id = :article and checked_at is not null
                        """,
                        Instant.class)
                .setParameter("article", article.value())
                .uniqueResultOptional();
    }

    boolean isAnythingWrong() {
        return session()
                .createNativeQuery(
                        "select exists (select 1 from publishing_served where state = 'WRONG')",
                        Boolean.class)
                .getSingleResult();
    }

    private static Reading reading(Tuple row) {
        return new Reading(
                new ArticleId(row.get("article_id", UUID.class)),
                row.get("headline", String.class),
                State.valueOf(row.get("state", String.class)),
                row.get("checked_at", Instant.class),
                List.of(row.get("findings", String[].class)));
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
