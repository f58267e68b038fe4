package press.imprimatur.publishing.internal.redecision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import press.imprimatur.publishing.Redecision;

/** How far the nightly re-decision has come. */
@ApplicationScoped
public class RedecisionRows {

    private static final UUID BEGINNING = new UUID(0, 0);

    @PersistenceContext EntityManager entities;

    /**
     * A night's work as a worker took it.
     *
     * @param after the story after which it goes on
     */
    record Night(Instant dueAt, UUID after) {}

    public Optional<Redecision> last() {
        return session()
                .createNativeQuery(
                        """
                        select due_at, seen, changed, finished_at from publishing_redecision
                        order by due_at desc limit 1
                        """,
                        Tuple.class)
                .getResultStream()
                .map(
                        row ->
                                new Redecision(
                                        row.get("due_at", Instant.class),
                                        row.get("seen", Long.class),
                                        row.get("changed", Long.class),
                                        Optional.ofNullable(row.get("finished_at", Instant.class))))
                .findFirst();
    }

    /** Begins a night, unless another node did. */
    void begin(Instant dueAt) {
        session()
                .createNativeMutationQuery(
                        """
                        insert into publishing_redecision (due_at, after, seen, changed)
                        values (:due, :beginning, 0, 0)
                        on conflict on constraint pk_publishing_redecision do nothing
                        """)
                .setParameter("due", dueAt)
                .setParameter("beginning", BEGINNING)
                .executeUpdate();
    }

    /** Takes the night that goes on; empty if there is none, or another node is at it. */
    Optional<Night> take() {
        return session()
                .createNativeQuery(
                        """
                        select due_at, after from publishing_redecision
                        where finished_at is null
                        order by due_at limit 1 for update skip locked
                        """,
                        Tuple.class)
                .getResultStream()
                .map(
                        row ->
                                new Night(
                                        row.get("due_at", Instant.class),
                                        row.get("after", UUID.class)))
                .findFirst();
    }

    void wentOn(Night night, List<UUID> seen) {
        session()
                .createNativeMutationQuery(
                        """
                        update publishing_redecision
                        set after = :after, seen = seen + :seen
                        where due_at = :due
                        """)
                .setParameter("after", seen.get(seen.size() - 1))
                .setParameter("seen", seen.size())
                .setParameter("due", night.dueAt())
                .executeUpdate();
    }

    /** One more that the last night has arranged anew. */
    void changed() {
        session()
                .createNativeMutationQuery(
                        """
                        update publishing_redecision set changed = changed + 1
                        where due_at = (select max(due_at) from publishing_redecision)
                        """)
                .executeUpdate();
    }

    void finish(Night night, Instant now) {
        session()
                .createNativeMutationQuery(
                        "update publishing_redecision set finished_at = :now where due_at = :due")
                .setParameter("now", now)
                .setParameter("due", night.dueAt())
                .executeUpdate();
    }

    /** What is out, in the order of its names. */
    List<UUID> outAfter(UUID after, int limit) {
        return session()
                .createNativeQuery(
                        """
                        select article_id from publishing_publication
                        where state = 'LIVE' and article_id > :after
                        order by article_id limit :most
                        """,
                        UUID.class)
                .setParameter("after", after)
                .setParameter("most", limit)
                .getResultList();
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
