package press.imprimatur.vault.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.vault.AttributionId;

@ApplicationScoped
class AttributionRows {

    @PersistenceContext EntityManager entities;

    void add(AttributionEntity attribution) {
        entities.persist(attribution);
        entities.flush();
    }

    /**
     * Forces the version on, so that the answer already carries it and a conflict surfaces here.
     */
    void changed(AttributionEntity attribution) {
        entities.lock(attribution, LockModeType.OPTIMISTIC);
        entities.flush();
    }

    void remove(AttributionEntity attribution) {
        entities.remove(attribution);
    }

    Optional<AttributionEntity> find(AttributionId id) {
        return Optional.ofNullable(entities.find(AttributionEntity.class, id.value()));
    }

    List<AttributionEntity> of(ArticleId article) {
        return entities.createQuery(
                        "from Attribution a where a.article = :article order by a.id",
                        AttributionEntity.class)
                .setParameter("article", article.value())
                .getResultList();
    }
}
