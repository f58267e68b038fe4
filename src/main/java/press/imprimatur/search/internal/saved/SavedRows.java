package press.imprimatur.search.internal.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import press.imprimatur.identity.UserId;
import press.imprimatur.search.SavedSearchId;

@ApplicationScoped
class SavedRows {

    @PersistenceContext EntityManager entities;

    List<SavedSearchEntity> of(UserId owner) {
        return entities.createQuery(
                        "from SavedSearch s where s.owner = :owner order by lower(s.name), s.id",
                        SavedSearchEntity.class)
                .setParameter("owner", owner.value())
                .getResultList();
    }

    Optional<SavedSearchEntity> find(SavedSearchId id, UserId owner) {
        return Optional.ofNullable(entities.find(SavedSearchEntity.class, id.value()))
                .filter(found -> found.isOf(owner));
    }

    void add(SavedSearchEntity saved) {
        entities.persist(saved);
    }

    void remove(SavedSearchEntity saved) {
        entities.remove(saved);
    }

    /**
     * Until the end of the transaction this person saves and renames nothing elsewhere. Taken
     * before anything is read: two tabs may save the last one that there may be.
     */
    void lockThoseOf(UserId owner) {
        entities.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(:owner, 0)) as text)")
                .setParameter("owner", "search_saved " + owner)
                .getResultList();
    }
}
