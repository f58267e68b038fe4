package press.imprimatur.rights.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import press.imprimatur.courier.LetterId;
import press.imprimatur.jobs.JobTable;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.DutyName;
import press.imprimatur.terms.InstrumentId;

/** The news that is owed to partners, or was. */
@ApplicationScoped
class NewsRows {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int LONGEST_DOUBLING = 8;

    /** What partners have to be told and is not written yet; it is taken here, with its row. */
    @Produces
    static final JobTable WAITING =
            new JobTable("rights_news", "id", "state = 'TO_BE_WRITTEN'", "rights.work.news");

    @PersistenceContext EntityManager entities;

    /** Whether that event is known already, of that duty. */
    boolean isKnown(UUID event, InstrumentId instrument, DutyName duty) {
        return !entities.createQuery(
                        """
                        from RightsNews n
                        where n.event = :event and n.instrument = :instrument
                          and n.dutyName = :duty
                        """,
                        NewsEntity.class)
                .setParameter("event", event)
                .setParameter("instrument", instrument.value())
                .setParameter("duty", duty.value())
                .getResultList()
                .isEmpty();
    }

    void add(NewsEntity news) {
        entities.persist(news);
        entities.flush();
    }

    /** The earliest first. */
    List<NewsEntity> of(InstrumentId instrument, WorkId work) {
        return entities.createQuery(
                        """
                        from RightsNews n
                        where n.instrument = :instrument and n.work = :work
                        order by n.happenedAt, n.id
                        """,
                        NewsEntity.class)
                .setParameter("instrument", instrument.value())
                .setParameter("work", work.value())
                .getResultList();
    }

    /** What nobody was told of yet, the earliest first; locked until the transaction ends. */
    List<NewsEntity> untold(InstrumentId instrument, DutyName duty, WorkId work) {
        return session()
                .createNativeQuery(
                        """
                        select * from rights_news
                        where instrument_id = :instrument and duty_name = :duty
                          and work_id = :work and state <> 'DONE'
                        order by happened_at, id for update
                        """,
                        NewsEntity.class)
                .setParameter("instrument", instrument.value())
                .setParameter("duty", duty.value())
                .setParameter("work", work.value())
                .getResultList();
    }

    List<NewsEntity> tellingBy(LetterId letter) {
        return entities.createQuery("from RightsNews n where n.letter = :letter", NewsEntity.class)
                .setParameter("letter", letter.value())
                .getResultList();
    }

    /** When the first of those that wait for the worker is to be tried. */
    Optional<Instant> nextDue() {
        return session()
                .createNativeQuery(
                        """
                        select next_attempt_at from rights_news
                        where state = 'TO_BE_WRITTEN' order by next_attempt_at limit 1
                        """,
                        Instant.class)
                .getResultStream()
                .findFirst();
    }

    /**
     * Takes the first that is due and that no other node has taken. It counts as tried, and comes
     * up again later, each time after a longer while: whoever took it may die.
     */
    Optional<UUID> take(Instant now) {
        return session()
                .createNativeQuery(
                        """
                        update rights_news n
                        set attempts = n.attempts + 1, version = n.version + 1,
                            next_attempt_at = cast(:now as timestamptz)
                                + make_interval(secs => :soon * power(2, least(n.attempts, :most)))
                        from (select id from rights_news
                              where state = 'TO_BE_WRITTEN' and next_attempt_at <= :now
                              order by next_attempt_at, id
                              limit 1 for update skip locked) next
                        where n.id = next.id
                        returning n.id
                        """,
                        UUID.class)
                .setParameter("now", now)
                .setParameter("soon", SOON.toSeconds())
                .setParameter("most", LONGEST_DOUBLING)
                .getResultStream()
                .findFirst();
    }

    /** Locked until the transaction ends; empty if somebody else has it, or has done it. */
    Optional<NewsEntity> lock(UUID id) {
        return session()
                .createNativeQuery(
                        """
                        select * from rights_news
                        where id = :id and state = 'TO_BE_WRITTEN' for update skip locked
                        """,
                        NewsEntity.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The permissions that a story rested on, whenever it came out. */
    Set<InstrumentId> reliedOn(WorkId work) {
        return instruments(
                work,
                """
                select distinct i.instrument_id
                from rights_receipt r join rights_receipt_instrument i on i.receipt = r.id
                where r.work_id = :work
                order by 1
                """);
    }

    /** All that something was owed under when it came out: promises given elsewhere, too. */
    Set<InstrumentId> owedUnder(WorkId work) {
        return instruments(
                work,
                """
                select distinct cast(owed ->> 'id' as uuid)
                from rights_receipt r, jsonb_path_query(
                    r.trace, '$.outcome.components[*].duties[*].instrument') owed
                where r.work_id = :work
                order by 1
                """);
    }

    private Set<InstrumentId> instruments(WorkId work, String query) {
        return session()
                .createNativeQuery(query, UUID.class)
                .setParameter("work", work.value())
                .getResultStream()
                .map(InstrumentId::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
