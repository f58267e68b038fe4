package press.imprimatur.publishing.internal.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.jobs.JobQueue;
import press.imprimatur.jobs.JobTable;

/** What is to come out by itself. */
@ApplicationScoped
public class ScheduleRows {

    @Produces
    static final JobTable SCHEDULE =
            new JobTable(
                    "publishing_schedule",
                    "article_id",
                    "missed_at is null",
                    "publishing.work.schedule");

    @PersistenceContext EntityManager entities;
    @Inject JobQueue queue;

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
        return queue.nextDue(SCHEDULE);
    }

    public Optional<ArticleId> take(Instant now) {
        return queue.take(SCHEDULE, now).map(ArticleId::new);
    }
}
