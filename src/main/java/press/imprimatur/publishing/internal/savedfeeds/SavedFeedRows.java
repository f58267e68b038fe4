package press.imprimatur.publishing.internal.savedfeeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import press.imprimatur.publishing.SavedFeedId;

@ApplicationScoped
class SavedFeedRows {

    private static final int MAKING = 0xfeed5;

    @PersistenceContext EntityManager entities;

    void add(SavedFeedEntity feed) {
        entities.persist(feed);
        entities.flush();
    }

    /** So that the answer already carries the new version, and a conflict surfaces here. */
    void changed() {
        entities.flush();
    }

    Optional<SavedFeedEntity> find(SavedFeedId id) {
        return Optional.ofNullable(entities.find(SavedFeedEntity.class, id.value()));
    }

    Optional<SavedFeedEntity> findBySlug(String slug) {
        return entities.createQuery("from SavedFeed f where f.slug = :slug", SavedFeedEntity.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    List<SavedFeedEntity> all() {
        return entities.createQuery(
                        "from SavedFeed f order by lower(f.name), f.id", SavedFeedEntity.class)
                .getResultList();
    }

    /** Until the end of the transaction nobody else makes one, under the same address perhaps. */
    void lockMaking() {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(:key) as text)")
                .setParameter("key", MAKING)
                .getResultList();
    }
}
