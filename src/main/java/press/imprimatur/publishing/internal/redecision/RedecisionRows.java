package press.imprimatur.publishing.internal.redecision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import press.imprimatur.jobs.JobDue;
import press.imprimatur.publishing.Redecision;

/** How far the nightly re-decision has come. */
@ApplicationScoped
public class RedecisionRows {

    private static final UUID BEGINNING = new UUID(0, 0);

    @PersistenceContext EntityManager entities;
    @Inject Event<JobDue> due;

    /**
     * A night's work as a worker took it.
     *
     * @param after the story after which it goes on
     * @param ofUpgrade whether another program looks at everything for the first time
     */
    record Night(Instant dueAt, UUID after, boolean ofUpgrade) {}

    public Optional<Redecision> last() {
        return session()
                .createNativeQuery(
                        """
                        select due_at, seen, changed, finished_at from publishing_redecision
                        order by due_at desc limit 1
                        """,
                        Tuple.class)
                .getResultStream()
                .map(row ->
                        new Redecision(
                                row.get("due_at", Instant.class),
                                row.get("seen", Long.class),
                                row.get("changed", Long.class),
                                Optional.ofNullable(row.get("finished_at", Instant.class))))
                .findFirst();
    }

    /** Begins one soon, in which what the caller's transaction does is seen. */
    void beginSoon(Instant now) {
        if (!isOneYetToBegin()) {
            begin(now);
            due.fire(new JobDue(now));
        }
    }

    /**
     * Locked, so that it does not begin before the caller's transaction is over. Nobody waits for
     * one that another transaction has locked: two that begin are better than two that wait.
     */
    private boolean isOneYetToBegin() {
        return !session()
                .createNativeQuery(
                        """
                        select due_at from publishing_redecision
                        where finished_at is null and after = :beginning
                        order by due_at limit 1 for update skip locked
                        """,
                        Instant.class)
                .setParameter("beginning", BEGINNING)
                .getResultList()
                .isEmpty();
    }

    /** Begins one, unless another node did. */
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

    /** Begins one in which nothing is taken away that readers have; the others wait for it. */
    void beginOfUpgrade(Instant now) {
        session()
                .createNativeMutationQuery(
                        """
                        insert into publishing_redecision (due_at, after, seen, changed, of_upgrade)
                        values (:due, :beginning, 0, 0, true)
                        on conflict on constraint pk_publishing_redecision
                        do update set of_upgrade = true
                        """)
                .setParameter("due", now)
                .setParameter("beginning", BEGINNING)
                .executeUpdate();
    }

    /** Takes those that go on, the earliest first, but those that another node is taking. */
    List<Night> take() {
        return session()
                .createNativeQuery(
                        """
                        select due_at, after, of_upgrade from publishing_redecision
                        where finished_at is null
                          and (of_upgrade or not exists (
                              select 1 from publishing_redecision u
                              where u.of_upgrade and u.finished_at is null))
                        order by due_at for update skip locked
                        """,
                        Tuple.class)
                .getResultStream()
                .map(row ->
                        new Night(
                                row.get("due_at", Instant.class),
                                row.get("after", UUID.class),
                                row.get("of_upgrade", Boolean.class)))
                .toList();
    }

    /** Takes the next stories of the night; empty if all have been taken. */
    Optional<Batch> next(Night night, int most, Instant now) {
        return lastOf(night.after(), most)
                .map(until -> {
                    var batch = new Batch(night.dueAt(), night.after(), until, night.ofUpgrade());
                    take(batch, now);
                    return batch;
                });
    }

    private void take(Batch batch, Instant now) {
        session()
                .createNativeMutationQuery(
                        """
                        insert into publishing_redecision_batch (due_at, after, until, taken_at)
                        values (:due, :after, :until, :now)
                        """)
                .setParameter("due", batch.dueAt())
                .setParameter("after", batch.after())
                .setParameter("until", batch.until())
                .setParameter("now", now)
                .executeUpdate();
        session()
                .createNativeMutationQuery(
                        "update publishing_redecision set after = :until where due_at = :due")
                .setParameter("until", batch.until())
                .setParameter("due", batch.dueAt())
                .executeUpdate();
    }

    /** Takes what was taken before an instant and never finished: that node is no more. */
    Optional<Batch> abandoned(Night night, Instant before, Instant now) {
        return session()
                .createNativeQuery(
                        """
                        update publishing_redecision_batch set taken_at = :now
                        where (due_at, after) in (
                            select due_at, after from publishing_redecision_batch
                            where due_at = :due and taken_at <= :before
                            order by after limit 1 for update skip locked)
                        returning due_at, after, until
                        """,
                        Tuple.class)
                .setParameter("now", now)
                .setParameter("due", night.dueAt())
                .setParameter("before", before)
                .getResultStream()
                .map(row ->
                        new Batch(
                                row.get("due_at", Instant.class),
                                row.get("after", UUID.class),
                                row.get("until", UUID.class),
                                night.ofUpgrade()))
                .findFirst();
    }

    boolean isSomebodyAt(Night night) {
        return session()
                .createNativeQuery(
                        "select exists (select 1 from publishing_redecision_batch where due_at = :due)",
                        Boolean.class)
                .setParameter("due", night.dueAt())
                .getSingleResult();
    }

    void done(Batch batch, int seen) {
        session()
                .createNativeMutationQuery(
                        """
                        with done as (delete from publishing_redecision_batch
                                      where due_at = :due and after = :after returning due_at)
                        update publishing_redecision r set seen = seen + :seen
                        from done where r.due_at = done.due_at
                        """)
                .setParameter("due", batch.dueAt())
                .setParameter("after", batch.after())
                .setParameter("seen", seen)
                .executeUpdate();
    }

    /** One more that was arranged anew. */
    void changed(Instant dueAt) {
        session()
                .createNativeMutationQuery(
                        "update publishing_redecision set changed = changed + 1 where due_at = :due")
                .setParameter("due", dueAt)
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

    /** Whether another program has not looked at everything yet. */
    boolean isUpgradeGoingOn() {
        return session()
                .createNativeQuery(
                        """
                        select exists (select 1 from publishing_redecision
                                       where of_upgrade and finished_at is null)
                        """,
                        Boolean.class)
                .getSingleResult();
    }

    boolean isAnythingOut() {
        return lastOf(BEGINNING, 1).isPresent();
    }

    private Optional<UUID> lastOf(UUID after, int most) {
        return session()
                .createNativeQuery(
                        """
                        select article_id from (
                            select article_id from publishing_publication
                            where state = 'LIVE' and article_id > :after
                            order by article_id limit :most) as next
                        order by article_id desc limit 1
                        """,
                        UUID.class)
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultStream()
                .findFirst();
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
