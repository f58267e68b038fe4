package press.imprimatur.rights.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the newsroom has answered of itself. */
@ApplicationScoped
class AnswerRows {

    @PersistenceContext EntityManager entities;

    List<AnswerEntity> all() {
        return entities.createQuery("from GranteeAnswer a order by a.key", AnswerEntity.class)
                .getResultList();
    }

    Map<String, Boolean> byKey() {
        return all().stream().collect(Collectors.toMap(AnswerEntity::key, AnswerEntity::holds));
    }

    void put(AnswerEntity answer) {
        entities.merge(answer);
        entities.flush();
    }

    void remove(String key) {
        entities.createQuery("delete from GranteeAnswer a where a.key = :key")
                .setParameter("key", key)
                .executeUpdate();
    }
}
