package press.imprimatur.clearance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class ErasureRows {

    @PersistenceContext EntityManager entities;

    void add(ErasureEntity erasure) {
        entities.persist(erasure);
    }

    List<ErasureEntity> latest(int most) {
        return entities.createQuery("from Erasure e order by e.id desc", ErasureEntity.class)
                .setMaxResults(most)
                .getResultList();
    }
}
