package press.imprimatur.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class NewsroomRow {

    @PersistenceContext EntityManager entities;

    void add(StoredNewsroom newsroom) {
        entities.persist(newsroom);
    }

    Optional<StoredNewsroom> find() {
        return Optional.ofNullable(
                entities.find(StoredNewsroom.class, StoredNewsroom.THE_ONLY_ONE));
    }
}
