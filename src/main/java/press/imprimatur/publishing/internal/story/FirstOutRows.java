package press.imprimatur.publishing.internal.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import press.imprimatur.kernel.WorkId;

/** When stories first came out. */
@ApplicationScoped
class FirstOutRows {

    @PersistenceContext EntityManager entities;

    /** UTC; without those that never did. */
    Map<WorkId, Instant> of(Collection<WorkId> stories) {
        var found = new HashMap<WorkId, Instant>();
        if (!stories.isEmpty()) {
            rows(stories)
                    .forEach(row ->
                            found.put(
                                    new WorkId(row.get("article_id", UUID.class)),
                                    row.get("first_published_at", Instant.class)));
        }
        return found;
    }

    private Collection<Tuple> rows(Collection<WorkId> stories) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        """
                        select article_id, first_published_at from publishing_publication
                        where article_id = any(:stories) and first_published_at is not null
                        """,
                        Tuple.class)
                .setParameter("stories", stories.stream().map(WorkId::value).toArray(UUID[]::new))
                .getResultList();
    }
}
