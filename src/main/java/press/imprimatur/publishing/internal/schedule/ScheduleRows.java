package press.imprimatur.publishing.internal.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import press.imprimatur.articles.ArticleId;

/** What is to come out by itself. */
@ApplicationScoped
public class ScheduleRows {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int LONGEST_DOUBLING = 6;

    @PersistenceContext EntityManager entities;

    public Optional<ScheduleEntity> find(ArticleId article) {
        return Optional.ofNullable(entities.find(ScheduleEntity.class, article.value()));
    }

    /** Whoever holds it holds the publication already, if there is one. */
    public Optional<ScheduleEntity> lock(ArticleId article) {
        return Optional.ofNullable(
                entities.find(
                        ScheduleEntity.class, article.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    public void add(ScheduleEntity schedule) {
        entities.persist(schedule);
    }

    /** Takes it off, because it is out or is not to come out. */
    public void remove(ArticleId article) {
        find(article).ifPresent(entities::remove);
    }

    public void miss(ArticleId article, String why, Instant now) {
        lock(article).filter(due -> due.isDueAt(now)).ifPresent(due -> due.miss(why, now));
    }

    public List<ScheduleEntity> findAll(Collection<ArticleId> articles) {
        return articles.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "from Schedule s where s.article in (:articles)",
                                ScheduleEntity.class)
                        .setParameter("articles", articles.stream().map(ArticleId::value).toList())
                        .getResultList();
    }

    public List<ScheduleEntity> between(Instant from, Instant to, int limit) {
        return entities.createQuery(
                        """
                        from Schedule s where s.goesOutAt >= :from and s.goesOutAt < :to
                        order by s.goesOutAt, s.article
                        """,
                        ScheduleEntity.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(limit)
                .getResultList();
    }

    public List<ScheduleEntity> missed(int limit) {
        return entities.createQuery(
                        """
                        from Schedule s where s.missedAt is not null
                        order by s.goesOutAt desc, s.article
                        """,
                        ScheduleEntity.class)
                .setMaxResults(limit)
                .getResultList();
    }

    public Optional<Instant> nextDue() {
        return entities.createQuery(
                        """
                        select s.nextAttemptAt from Schedule s where s.missedAt is null
                        order by s.nextAttemptAt
                        """,
                        Instant.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * Takes the first that is due and that no other node is at. It comes up again later, each time
     * after a longer while: whoever took it may die.
     */
    public Optional<ArticleId> take(Instant now) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        """
                        update publishing_schedule s
                        set attempts = s.attempts + 1,
                            next_attempt_at = cast(:now as timestamptz)
                                + make_interval(secs => :soon * power(2, least(s.attempts, :most)))
                        from (select article_id from publishing_schedule
                              where next_attempt_at <= :now and missed_at is null
                              order by next_attempt_at, article_id
                              limit 1 for update skip locked) next
                        where s.article_id = next.article_id
                        returning s.article_id
                        """,
                        UUID.class)
                .setParameter("now", now)
                .setParameter("soon", SOON.toSeconds())
                .setParameter("most", LONGEST_DOUBLING)
                .getResultStream()
                .findFirst()
                .map(ArticleId::new);
    }
}
