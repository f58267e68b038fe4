package press.imprimatur.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.dues.Due.Stretch;
import press.imprimatur.rights.InstrumentId;
import press.imprimatur.rights.ReceiptStored;
import press.imprimatur.rights.WorkTakenDown;
import press.imprimatur.sources.OutletId;

/** What was used; every question is answered from an index. */
@ApplicationScoped
class Usages {

    @PersistenceContext EntityManager entities;

    void add(ReceiptStored use, InstrumentId instrument, Optional<OutletId> outlet) {
        entities.createNativeQuery(
                        """
                        insert into dues_usage
                            (receipt, instrument_id, outlet, work_id, used_as, channel, address, at)
                        values (:receipt, :instrument, cast(nullif(:outlet, '') as uuid), :work, :use, :channel,
                            :address, :at)
                        on conflict do nothing
                        """)
                .setParameter("receipt", use.receipt().value())
                .setParameter("instrument", instrument.value())
                .setParameter("outlet", outlet.map(OutletId::toString).orElse(""))
                .setParameter("work", use.work().value())
                .setParameter("use", use.use().name())
                .setParameter("channel", use.channel())
                .setParameter("address", use.address())
                .setParameter("at", use.at())
                .executeUpdate();
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

    /** What came out in that time, in its order: at, use, channel, address, ended. */
    List<Tuple> of(OutletId outlet, Stretch period, int atMost) {
        List<?> found =
                entities.createNativeQuery(
                                """
                                select distinct at, receipt, used_as, channel, address, ended_at
                                from dues_usage
                                where outlet = :outlet and at >= :from and at < :until
                                order by at, receipt limit :most
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
