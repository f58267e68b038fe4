package press.imprimatur.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import press.imprimatur.dues.AudienceFigure;
import press.imprimatur.dues.Due.Stretch;
import press.imprimatur.rights.ReceiptStored;
import press.imprimatur.rights.WorkTakenDown;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.InstrumentId;

/** What was used; every question is answered from an index. */
@ApplicationScoped
class Usages {

    @PersistenceContext EntityManager entities;

    void add(List<ReceiptStored> uses, InstrumentId instrument, Optional<OutletId> outlet) {
        entities.createNativeQuery(
                        """
                        insert into dues_usage
                            (receipt, instrument_id, outlet, work_id, used_as, channel, address, at)
                        select receipt, :instrument, cast(nullif(:outlet, '') as uuid), work_id, used_as,
                            channel, address, at
                        from unnest(cast(:receipts as uuid[]), cast(:works as uuid[]),
                            cast(:uses as text[]), cast(:channels as text[]),
                            cast(:addresses as text[]), cast(:times as timestamptz[]))
                            as used (receipt, work_id, used_as, channel, address, at)
                        on conflict do nothing
                        """)
                .setParameter("instrument", instrument.value())
                .setParameter("outlet", outlet.map(OutletId::toString).orElse(""))
                .setParameter("receipts", ids(uses, use -> use.receipt().value()))
                .setParameter("works", ids(uses, use -> use.work().value()))
                .setParameter("uses", texts(uses, use -> use.use().name()))
                .setParameter("channels", texts(uses, ReceiptStored::channel))
                .setParameter("addresses", texts(uses, ReceiptStored::address))
                .setParameter("times", texts(uses, use -> use.at().toString()))
                .executeUpdate();
    }

    private static UUID[] ids(List<ReceiptStored> uses, Function<ReceiptStored, UUID> name) {
        return uses.stream().map(name).toArray(UUID[]::new);
    }

    private static String[] texts(List<ReceiptStored> uses, Function<ReceiptStored, String> text) {
        return uses.stream().map(text).toArray(String[]::new);
    }

    void ended(WorkTakenDown down) {
        entities.createNativeQuery(
                        """
                        update dues_usage set ended_at = :at
                        where work_id = :work and channel = :channel and ended_at is null
                        """)
                .setParameter("at", down.at())
                .setParameter("work", down.work().value())
                .setParameter("channel", down.channel())
                .executeUpdate();
    }

    long live(OutletId outlet) {
        var found =
                entities.createNativeQuery(
                                """
                                select count(distinct work_id) from dues_usage
                                where outlet = :outlet and ended_at is null
                                """)
                        .setParameter("outlet", outlet.value())
                        .getSingleResult();
        return ((Number) found).longValue();
    }

    long publishedSince(OutletId outlet, Instant since) {
        var found =
                entities.createNativeQuery(
                                """
                                select count(distinct receipt) from dues_usage
                                where outlet = :outlet and at >= :since
                                """)
                        .setParameter("outlet", outlet.value())
                        .setParameter("since", since)
                        .getSingleResult();
        return ((Number) found).longValue();
    }

    /** Which work of an outlet came out at an address; empty if none did. */
    Optional<UUID> workAt(OutletId outlet, String address) {
        List<?> found =
                entities.createNativeQuery(
                                """
                                select work_id from dues_usage
                                where outlet = :outlet and address = :address
                                order by at desc limit 1
                                """,
                                UUID.class)
                        .setParameter("outlet", outlet.value())
                        .setParameter("address", address)
                        .getResultList();
        return found.stream().map(UUID.class::cast).findFirst();
    }

    /** Writes down how many readers a work had; a later figure of the same days replaces it. */
    void count(OutletId outlet, UUID work, AudienceFigure figure, String by, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into dues_audience
                            (outlet, work_id, period_from, period_until, readers, entered_by, entered_at)
                        values (:outlet, :work, :from, :until, :readers, :by, :now)
                        on conflict (outlet, work_id, period_from, period_until) do update
                        set readers = excluded.readers, entered_by = excluded.entered_by,
                            entered_at = excluded.entered_at
                        """)
                .setParameter("outlet", outlet.value())
                .setParameter("work", work)
                .setParameter("from", figure.period().from())
                .setParameter("until", figure.period().until())
                .setParameter("readers", figure.readers())
                .setParameter("by", by)
                .setParameter("now", now)
                .executeUpdate();
    }

    /**
     * What came out in that time, in its order: at, use, channel, address, ended, and the readers
     * that were counted for the story within that time, if any were.
     */
    List<Tuple> of(OutletId outlet, Stretch period, int atMost) {
        List<?> found =
                entities.createNativeQuery(
                                """
                                select distinct u.at, u.receipt, u.used_as, u.channel, u.address,
                                    u.ended_at,
                                    (select sum(a.readers) from dues_audience a
                                     where a.outlet = u.outlet and a.work_id = u.work_id
                                       and a.period_from >= :from and a.period_until <= :until)
                                    as readers
                                from dues_usage u
                                where u.outlet = :outlet and u.at >= :from and u.at < :until
                                order by u.at, u.receipt limit :most
                                """,
                                Tuple.class)
                        .setParameter("outlet", outlet.value())
                        .setParameter("from", period.from())
                        .setParameter("until", period.until())
                        .setParameter("most", atMost)
                        .getResultList();
        return found.stream().map(Tuple.class::cast).toList();
    }
}
