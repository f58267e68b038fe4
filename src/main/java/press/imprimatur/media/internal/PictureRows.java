package press.imprimatur.media.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.kernel.TimeOrdered;
import press.imprimatur.media.PictureId;

@ApplicationScoped
class PictureRows {

    @PersistenceContext EntityManager entities;

    void add(PictureEntity picture) {
        entities.persist(picture);
        entities.flush();
    }

    void changed() {
        entities.flush();
    }

    Optional<PictureEntity> find(PictureId id) {
        return Optional.ofNullable(entities.find(PictureEntity.class, id.value()));
    }

    List<PictureEntity> all(Collection<PictureId> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("from Picture p where p.id in (:ids)", PictureEntity.class)
                        .setParameter("ids", ids.stream().map(PictureId::value).toList())
                        .getResultList();
    }

    /** In the order of their names, so that two who do so cannot wait for each other. */
    void reserve(Collection<PictureId> ids) {
        if (!ids.isEmpty()) {
            entities.createNativeQuery(
                            "select id from media_picture where id = any(:ids) order by id for share",
                            UUID.class)
                    .setParameter("ids", ids.stream().map(PictureId::value).toArray(UUID[]::new))
                    .getResultList();
        }
    }

    List<PictureEntity> newestBefore(Optional<PictureId> before, int limit) {
        return entities.createQuery(
                        "from Picture p where p.id < :before order by p.id desc",
                        PictureEntity.class)
                .setParameter("before", before.map(PictureId::value).orElse(TimeOrdered.END))
                .setMaxResults(limit)
                .getResultList();
    }
}
