package press.imprimatur.rights.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.terms.InstrumentId;

/** The breaches that are not cured. */
@ApplicationScoped
class BreachRows {

    @PersistenceContext EntityManager entities;

    void add(BreachEntity breach) {
        entities.persist(breach);
    }

    Optional<BreachEntity> findOpen(InstrumentId instrument) {
        return entities.createQuery(
                        "from Breach b where b.instrumentId = :instrument and b.curedAt is null",
                        BreachEntity.class)
                .setParameter("instrument", instrument.value())
                .getResultStream()
                .findFirst();
    }

    List<BreachEntity> curableAt(Instant now) {
        return entities.createQuery(
                        """
                        from Breach b where b.curedAt is null and b.cureUntil > :now
                        order by b.cureUntil, b.id
                        """,
                        BreachEntity.class)
                .setParameter("now", now)
                .getResultList();
    }
}
