package press.imprimatur.bulk.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import press.imprimatur.bulk.BulkId;
import press.imprimatur.bulk.BulkState;
import press.imprimatur.identity.UserId;
import press.imprimatur.jobs.JobQueue;
import press.imprimatur.jobs.JobTable;

@ApplicationScoped
class BulkRows {

    @Produces
    static final JobTable STORIES =
            new JobTable("bulk_story", "id", "state = 'WAITING'", "bulk.work.stories");

    @PersistenceContext EntityManager entities;
    @Inject JobQueue queue;

    void add(BulkEntity work, List<BulkStoryEntity> stories) {
        entities.persist(work);
        entities.flush();
        stories.forEach(entities::persist);
    }

    Optional<BulkEntity> find(BulkId id) {
        return Optional.ofNullable(entities.find(BulkEntity.class, id.value()));
    }

    /** Nobody else begins it or ends it until the end of the transaction. */
    Optional<BulkEntity> lock(BulkId id) {
        return Optional.ofNullable(
                entities.find(BulkEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Nobody else does it until the end of the transaction; empty if it is done or was refused. */
    Optional<BulkStoryEntity> lockWaiting(UUID story) {
        var found = entities.find(BulkStoryEntity.class, story, LockModeType.PESSIMISTIC_WRITE);
        return Optional.ofNullable(found).filter(BulkStoryEntity::isWaiting);
    }

    List<BulkStoryEntity> stories(BulkId id) {
        return entities.createQuery(
                        "from BulkStory s where s.bulk = :bulk order by s.place",
                        BulkStoryEntity.class)
                .setParameter("bulk", id.value())
                .getResultList();
    }

    /** How many stories are in which state. */
    Map<BulkState, Integer> counts(BulkId id) {
        return entities.createQuery(
                        """
                        select s.state, count(s) from BulkStory s where s.bulk = :bulk
                        group by s.state
                        """,
                        Object[].class)
                .setParameter("bulk", id.value())
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                row -> (BulkState) row[0], row -> ((Long) row[1]).intValue()));
    }

    List<BulkEntity> begunBy(UserId person, int most) {
        return entities.createQuery(
                        """
                        from Bulk b where b.askedBy = :person and b.begunAt is not null
                        order by b.id desc
                        """,
                        BulkEntity.class)
                .setParameter("person", person.value())
                .setMaxResults(most)
                .getResultList();
    }

    /** Asked for with every first page of the desk, on an index of what is under way alone. */
    List<BulkEntity> underWayOf(UserId person, int most) {
        return entities.createQuery(
                        """
                        from Bulk b
                        where b.askedBy = :person and b.begunAt is not null and b.endedAt is null
                        order by b.id desc
                        """,
                        BulkEntity.class)
                .setParameter("person", person.value())
                .setMaxResults(most)
                .getResultList();
    }

    /** Forgets what somebody only looked at, before then. */
    void forgetOnlyLookedAt(UserId person, Instant before) {
        entities.createQuery(
                        """
                        delete from Bulk b
                        where b.askedBy = :person and b.begunAt is null and b.preparedAt < :before
                        """)
                .setParameter("person", person.value())
                .setParameter("before", before)
                .executeUpdate();
    }

    Optional<Instant> nextDue() {
        return queue.nextDue(STORIES);
    }

    Optional<UUID> take(Instant now) {
        return queue.take(STORIES, now);
    }

    void flush() {
        entities.flush();
    }
}
