package press.imprimatur.search.internal.entries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import press.imprimatur.jobs.JobTable;
import press.imprimatur.search.FoundKind;

/** What has changed and is still to be entered. */
@ApplicationScoped
class NotedChanges {

    /** The runner does five hundred pieces before others have a turn: that is a few seconds. */
    private static final int BATCH = 5;

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int LONGEST_DOUBLING = 8;

    /** What is not found as it is now; several are taken at once. */
    @Produces
    static final JobTable WAITING = JobTable.of("search_due", "number", "search.work.entries");

    @PersistenceContext EntityManager entities;

    void add(Thing thing, Instant now) {
        session()
                .createNativeMutationQuery(
                        """
                        insert into search_due (kind, id, next_attempt_at)
                        values (:kind, :id, :now)
                        """)
                .setParameter("kind", thing.kind().name())
                .setParameter("id", thing.id())
                .setParameter("now", now)
                .executeUpdate();
    }

    Optional<Instant> nextDue() {
        return session()
                .createNativeQuery(
                        """
                        select next_attempt_at from search_due
                        order by next_attempt_at, number limit 1
                        """,
                        Instant.class)
                .getResultStream()
                .findFirst();
    }

    /**
     * Takes the first that are due and that no other node is at; they count as tried, and come up
     * again later. What failed before is taken alone, so that it holds up nothing else.
     */
    List<Thing> take(Instant now) {
        var fresh = take(now, "attempts = 0", BATCH);
        return fresh.isEmpty() ? take(now, "attempts > 0", 1) : fresh;
    }

    private List<Thing> take(Instant now, String which, int most) {
        return session()
                .createNativeQuery(
                        """
                        update search_due d
                        set attempts = d.attempts + 1,
                            next_attempt_at = cast(:now as timestamptz)
                                + make_interval(secs => :soon * power(2, least(d.attempts, :longest)))
                        from (select number from search_due
                              where next_attempt_at <= :now and %s
                              order by next_attempt_at, number
                              limit :most for update skip locked) next
                        where d.number = next.number
                        returning d.kind as kind, d.id as id
                        """
                                .formatted(which),
                        Tuple.class)
                .setParameter("now", now)
                .setParameter("soon", SOON.toSeconds())
                .setParameter("longest", LONGEST_DOUBLING)
                .setParameter("most", most)
                .getResultStream()
                .map(NotedChanges::thing)
                .distinct()
                .sorted()
                .toList();
    }

    private static Thing thing(Tuple row) {
        var kind = FoundKind.valueOf(row.get("kind", String.class));
        return new Thing(kind, row.get("id", UUID.class));
    }

    /** It is about to be read: every change that can be read by now is in what will be entered. */
    void remove(Thing thing) {
        session()
                .createNativeMutationQuery("delete from search_due where id = :id and kind = :kind")
                .setParameter("id", thing.id())
                .setParameter("kind", thing.kind().name())
                .executeUpdate();
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
