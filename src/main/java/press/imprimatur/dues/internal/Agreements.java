package press.imprimatur.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import press.imprimatur.terms.InstrumentId;

/** Which instruments owe something by the calendar, and when to look at them again. */
@ApplicationScoped
class Agreements {

    @PersistenceContext EntityManager entities;

    void lookAt(InstrumentId instrument, Instant when) {
        entities.createNativeQuery(
                        """
                        insert into dues_agreement (instrument_id, next_look_at) values (:id, :next)
                        on conflict (instrument_id) do update set next_look_at = excluded.next_look_at
                        """)
                .setParameter("id", instrument.value())
                .setParameter("next", when)
                .executeUpdate();
    }

    void neverAgain(InstrumentId instrument) {
        entities.createNativeQuery(
                        "update dues_agreement set next_look_at = null where instrument_id = :id")
                .setParameter("id", instrument.value())
                .executeUpdate();
    }

    List<UUID> toLookAt(Instant now, int atMost) {
        List<?> found =
                entities.createNativeQuery(
                                """
                                select instrument_id from dues_agreement where next_look_at <= :now
                                order by next_look_at, instrument_id limit :most
                                """,
                                UUID.class)
                        .setParameter("now", now)
                        .setParameter("most", atMost)
                        .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    /** Whether it is ours until the transaction ends, and still to be looked at. */
    boolean take(UUID instrument, Instant now) {
        return !entities.createNativeQuery(
                        """
                        select 1 from dues_agreement
                        where instrument_id = :id and next_look_at <= :now for update skip locked
                        """)
                .setParameter("id", instrument)
                .setParameter("now", now)
                .getResultList()
                .isEmpty();
    }
}
