package press.imprimatur.jobs.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import press.imprimatur.jobs.JobQueue;
import press.imprimatur.jobs.JobTable;
import press.imprimatur.jobs.WaitingWork;

@ApplicationScoped
class JobQueueInDatabase implements JobQueue {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int LONGEST_DOUBLING = 8;

    @PersistenceContext EntityManager entities;

    @Override
    public Optional<Instant> nextDue(JobTable table) {
        return session()
                .createNativeQuery(
                        """
                        select next_attempt_at from %1$s
                        where %3$s order by next_attempt_at, %2$s limit 1
                        """
                                .formatted(table.name(), table.key(), table.waiting()),
                        Instant.class)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<UUID> take(JobTable table, Instant now) {
        return session()
                .createNativeQuery(
                        """
                        update %1$s taken
                        set attempts = taken.attempts + 1,
                            next_attempt_at = cast(:now as timestamptz)
                                + make_interval(
                                    secs => :soon * power(2, least(taken.attempts, :most)))
                        from (select %2$s from %1$s
                              where next_attempt_at <= :now and %3$s
                              order by next_attempt_at, %2$s
                              limit 1 for update skip locked) next
                        where taken.%2$s = next.%2$s
                        returning taken.%2$s
                        """
                                .formatted(table.name(), table.key(), table.waiting()),
                        UUID.class)
                .setParameter("now", now)
                .setParameter("soon", SOON.toSeconds())
                .setParameter("most", LONGEST_DOUBLING)
                .getResultStream()
                .findFirst();
    }

    @Override
    public WaitingWork waiting(JobTable table) {
        var counted =
                session()
                        .createNativeQuery(
                                """
                                select count(*) as waiting,
                                       count(*) filter (where attempts > 0) as failing,
                                       min(next_attempt_at) as next
                                from (select attempts, next_attempt_at from %1$s
                                      where %2$s order by next_attempt_at limit :most) rows_that_wait
                                """
                                        .formatted(table.name(), table.waiting()),
                                Tuple.class)
                        .setParameter("most", WaitingWork.MOST)
                        .getSingleResult();
        return new WaitingWork(
                counted.get("waiting", Long.class),
                counted.get("failing", Long.class),
                Optional.ofNullable(counted.get("next", Instant.class)));
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
