package press.imprimatur.rights.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.DueStatus;
import press.imprimatur.rights.RightsStatus;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Verdict;

/** What the rights say of each story, for lists. What is due is not true any more. */
@ApplicationScoped
class StatusRows {

    /** Rows are locked in one order: two who publish at once do not wait for each other then. */
    private static final String OUTDATE =
            """
            update rights_status s set due_at = :now
            from (select work_id, used_as from rights_status %s
                  order by work_id, used_as for update) as found
            where s.work_id = found.work_id and s.used_as = found.used_as
            """;

    @PersistenceContext EntityManager entities;

    void outdate(WorkId work, Use use, Instant now) {
        session()
                .createNativeMutationQuery(
                        """
                        insert into rights_status (work_id, used_as, decision, due_at, subjects)
                        values (:work, :use, 'UNKNOWN', :now, array[cast(:work as uuid)])
                        on conflict on constraint pk_rights_status do update
                        set due_at = excluded.due_at
                        """)
                .setParameter("work", work.value())
                .setParameter("use", use.name())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** What was decided on these works and outlets is to be decided again. */
    void outdateAllOn(Collection<UUID> subjects, Instant now) {
        session()
                .createNativeMutationQuery(
                        OUTDATE.formatted("where subjects && cast(:subjects as uuid[])"))
                .setParameter("subjects", subjects.toArray(UUID[]::new))
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Everything is to be decided again. */
    void outdateAll(Instant now) {
        session()
                .createNativeMutationQuery(OUTDATE.formatted(""))
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Whether a version of an instrument selects by anything but works and outlets. */
    boolean isAboutAnything(InstrumentId instrument) {
        return !session()
                .createNativeQuery(
                        """
                        select 1 from rights_instrument
                        where instrument_id = :id
                          and scope_kind = 'SELECTOR' and selector_outlet is null
                        """,
                        Integer.class)
                .setParameter("id", instrument.value())
                .getResultList()
                .isEmpty();
    }

    /** What was ever relied on for a work that came out. */
    List<InstrumentId> reliedOnFor(WorkId work) {
        return session()
                .createNativeQuery(
                        """
                        select distinct u.instrument_id from rights_receipt r
                        join rights_receipt_instrument u on u.receipt = r.id
                        where r.work_id = :work
                        """,
                        UUID.class)
                .setParameter("work", work.value())
                .getResultStream()
                .map(InstrumentId::new)
                .toList();
    }

    /** The works and outlets that any version of an instrument speaks of. */
    List<UUID> subjectsOf(InstrumentId instrument) {
        return session()
                .createNativeQuery(
                        """
                        select w.work_id from rights_instrument_work w
                        join rights_instrument i on i.id = w.instrument
                        where i.instrument_id = :id
                        union
                        select i.selector_outlet from rights_instrument i
                        where i.instrument_id = :id and i.selector_outlet is not null
                        """,
                        UUID.class)
                .setParameter("id", instrument.value())
                .getResultList();
    }

    void keep(DueStatus due, RightsStatus found, Set<UUID> subjects) {
        // PostgreSQL rounds to microseconds, and would round the end up.
        var until = found.validUntil().map(end -> end.truncatedTo(ChronoUnit.MICROS));
        session()
                .createNativeMutationQuery(
                        """
                        update rights_status
                        set decision = :decision, decided_at = :now, subjects = :subjects,
                            valid_until = cast(:until as timestamptz),
                            due_at = cast(:until as timestamptz)
                        where work_id = :work and used_as = :use and due_at = :since
                        """)
                .setParameter("decision", found.verdict().name())
                .setParameter("now", found.decidedAt())
                .setParameter("subjects", subjects.toArray(UUID[]::new))
                .setParameter("until", until.orElse(null))
                .setParameter("work", due.work().value())
                .setParameter("use", found.use().name())
                .setParameter("since", due.since())
                .executeUpdate();
    }

    void postpone(DueStatus due, Use use, Instant until) {
        session()
                .createNativeMutationQuery(
                        """
                        update rights_status set decision = 'UNKNOWN', due_at = :until
                        where work_id = :work and used_as = :use and due_at = :since
                        """)
                .setParameter("until", until)
                .setParameter("work", due.work().value())
                .setParameter("since", due.since())
                .setParameter("use", use.name())
                .executeUpdate();
    }

    Optional<DueStatus> findDue(Use use, Instant now) {
        return session()
                .createNativeQuery(
                        """
                        select work_id, due_at from rights_status
                        where due_at <= :now and used_as = :use
                        order by due_at, work_id limit 1 for update skip locked
                        """,
                        Tuple.class)
                .setParameter("now", now)
                .setParameter("use", use.name())
                .getResultStream()
                .findFirst()
                .map(row ->
                        new DueStatus(
                                new WorkId(row.get("work_id", UUID.class)),
                                row.get("due_at", Instant.class)));
    }

    Optional<Instant> nextDue(Use use) {
        return session()
                .createNativeQuery(
                        """
                        select due_at from rights_status
                        where due_at is not null and used_as = :use
                        order by due_at, work_id limit 1
                        """,
                        Instant.class)
                .setParameter("use", use.name())
                .getResultStream()
                .findFirst();
    }

    List<RightsStatus> of(Collection<WorkId> works, Use use, Instant now) {
        return session()
                .createNativeQuery(
                        """
                        select work_id, decision, valid_until, decided_at from rights_status
                        where used_as = :use and work_id in (:works)
                          and decided_at is not null and (due_at is null or due_at > :now)
                        """,
                        Tuple.class)
                .setParameter("use", use.name())
                .setParameterList("works", works.stream().map(WorkId::value).toList())
                .setParameter("now", now)
                .getResultStream()
                .map(row -> status(row, use))
                .toList();
    }

    /**
     * Of each verdict the newest by its index, and of those the newest: all would be sorted else.
     */
    List<UUID> list(Use use, Set<Verdict> verdicts, UUID before, Instant now, int limit) {
        return session()
                .createNativeQuery(
                        """
                        select found.work_id from unnest(:verdicts) as wanted (decision)
                        cross join lateral (
                            select s.work_id from rights_status s
                            where s.used_as = :use and s.decision = wanted.decision
                              and s.work_id < :before and s.decided_at is not null
                              and (s.due_at is null or s.due_at > :now)
                            order by s.work_id desc limit :most) as found
                        order by found.work_id desc limit :most
                        """,
                        UUID.class)
                .setParameter("use", use.name())
                .setParameter(
                        "verdicts", verdicts.stream().map(Verdict::name).toArray(String[]::new))
                .setParameter("before", before)
                .setParameter("now", now)
                .setParameter("most", limit)
                .getResultList();
    }

    private static RightsStatus status(Tuple row, Use use) {
        return new RightsStatus(
                new WorkId(row.get("work_id", UUID.class)),
                use,
                Verdict.valueOf(row.get("decision", String.class)),
                Optional.ofNullable(row.get("valid_until", Instant.class)),
                row.get("decided_at", Instant.class));
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
