package press.imprimatur.planning.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.UserId;
import press.imprimatur.jobs.JobTable;
import press.imprimatur.planning.AssignmentFilter;
import press.imprimatur.planning.AssignmentId;

@ApplicationScoped
class AssignmentRows {

    private static final int MOST_OF_A_STORY = 50;

    @Produces
    static final JobTable REMINDERS =
            JobTable.of("planning_reminder", "assignment", "planning.work.reminders");

    @PersistenceContext EntityManager entities;

    void add(AssignmentEntity assignment) {
        entities.persist(assignment);
        entities.flush();
    }

    /** Forces the version on, so that the answer carries it and a conflict surfaces here. */
    void changed(AssignmentEntity assignment) {
        entities.lock(assignment, LockModeType.OPTIMISTIC);
        entities.flush();
    }

    Optional<AssignmentEntity> find(AssignmentId id) {
        return Optional.ofNullable(entities.find(AssignmentEntity.class, id.value()));
    }

    List<AssignmentEntity> open(AssignmentFilter filter, AssignmentCursor after, int limit) {
        return entities.createQuery(
                        """
                        from Assignment a
                        where a.open = true and (a.dueOrder, a.id) > (:due, :id)
                          and (:anybody = true or a.person = :person)
                          and (:anytime = true or a.dueOrder < :before)
                        order by a.dueOrder, a.id
                        """,
                        AssignmentEntity.class)
                .setParameter("due", after.due())
                .setParameter("id", after.id())
                .setParameter("anybody", filter.person().isEmpty())
                .setParameter("person", filter.person().map(UserId::value).orElse(null))
                .setParameter("anytime", filter.dueBefore().isEmpty())
                .setParameter("before", filter.dueBefore().orElse(AssignmentCursor.NEVER))
                .setMaxResults(limit)
                .getResultList();
    }

    List<AssignmentEntity> ended(UUID before, int limit) {
        return entities.createQuery(
                        """
                        from Assignment a where a.open = false and a.id < :before
                        order by a.id desc
                        """,
                        AssignmentEntity.class)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    List<AssignmentEntity> of(ArticleId article) {
        return entities.createQuery(
                        "from Assignment a where a.article = :article order by a.id",
                        AssignmentEntity.class)
                .setParameter("article", article.value())
                .setMaxResults(MOST_OF_A_STORY)
                .getResultList();
    }

    /** Locked, for whoever gives one of them to somebody else at the same moment. */
    List<AssignmentEntity> lockOpenOf(UserId person) {
        return entities.createQuery(
                        "from Assignment a where a.open = true and a.person = :person order by a.id",
                        AssignmentEntity.class)
                .setParameter("person", person.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<AssignmentEntity> dueBetween(Instant from, Instant to, int limit) {
        return entities.createQuery(
                        """
                        from Assignment a
                        where a.open = true and a.dueOrder >= :from and a.dueOrder < :to
                        order by a.dueOrder, a.id
                        """,
                        AssignmentEntity.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Has somebody be reminded of it then, and at no other time. */
    void remindAt(AssignmentId id, Instant at) {
        entities.createNativeQuery(
                        """
                        insert into planning_reminder (assignment, attempts, next_attempt_at)
                        values (:id, 0, :at)
                        on conflict (assignment) do update set attempts = 0, next_attempt_at = :at
                        """)
                .setParameter("id", id.value())
                .setParameter("at", at)
                .executeUpdate();
    }

    void remindNot(AssignmentId id) {
        entities.createNativeQuery("delete from planning_reminder where assignment = :id")
                .setParameter("id", id.value())
                .executeUpdate();
    }
}
