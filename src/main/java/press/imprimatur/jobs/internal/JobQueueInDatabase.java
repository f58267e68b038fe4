package press.imprimatur.jobs.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import press.imprimatur.jobs.JobQueue;
import press.imprimatur.jobs.JobTable;

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

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
