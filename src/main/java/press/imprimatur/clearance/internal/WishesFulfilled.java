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
class WishesFulfilled {

    @PersistenceContext EntityManager entities;

    void on(@Observes InstrumentGranted granted) {
        strike(granted.works());
    }

    void strike(Collection<WorkId> works) {
        works.stream()
                .map(work -> entities.find(WishEntity.class, work.value()))
                .filter(wish -> wish != null)
                .forEach(entities::remove);
    }
}
