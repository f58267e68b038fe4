package press.imprimatur.clearance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.InstrumentGranted;

/** Nobody has to be told any more of what was asked for, or granted. */
@ApplicationScoped
class DeskRequestsFulfilled {

    @PersistenceContext EntityManager entities;

    void on(@Observes InstrumentGranted granted) {
        strike(granted.works());
    }

    /** Whoever else strikes one at the same moment does the caller no harm. */
    void strike(Collection<WorkId> works) {
        if (!works.isEmpty()) {
            entities.createQuery("delete from Wish w where w.work in (:works)")
                    .setParameter("works", works.stream().map(WorkId::value).toList())
                    .executeUpdate();
        }
    }
}
