package press.imprimatur.publishing.internal.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import press.imprimatur.publishing.Furniture;

/** The furniture as it is stored, for whoever puts it around pages. */
@ApplicationScoped
public class FurnitureRow {

    @PersistenceContext EntityManager entities;

    public Furniture furniture() {
        return get().furniture();
    }

    /** When somebody changed it last, UTC. */
    public Instant changedAt() {
        return get().changedAt();
    }

    FurnitureEntity get() {
        return entities.find(FurnitureEntity.class, FurnitureEntity.THE_ONLY_ONE);
    }

    void changed() {
        entities.flush();
    }
}
