package press.imprimatur.publishing.internal.furniture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The one row of the furniture. */
@ApplicationScoped
class FurnitureRow {

    @PersistenceContext EntityManager entities;

    FurnitureEntity get() {
        return entities.find(FurnitureEntity.class, FurnitureEntity.THE_ONLY_ONE);
    }

    void changed() {
        entities.flush();
    }
}
