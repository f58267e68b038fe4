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
import press.imprimatur.identity.Caller;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.InstrumentId;

/** What editors chose articles to rest on. */
@ApplicationScoped
public class ChoiceRows {

    @PersistenceContext EntityManager entities;

    /** By the work of the article, then by the work of its part; without those of none. */
    public Map<WorkId, Map<WorkId, InstrumentId>> of(Collection<WorkId> stories) {
        var found = new HashMap<WorkId, Map<WorkId, InstrumentId>>();
        session()
                .createNativeQuery(
                        """
                        select article_id, work_id, instrument_id from publishing_choice
                        where article_id = any(:stories)
                        """,
                        Tuple.class)
                .setParameter("stories", stories.stream().map(WorkId::value).toArray(UUID[]::new))
                .getResultStream()
                .forEach(row ->
                        found.computeIfAbsent(work(row, 0), story -> new HashMap<>())
                                .put(work(row, 1), new InstrumentId(row.get(2, UUID.class))));
        return found;
    }

    /** In place of what was chosen before. */
    public void put(WorkId story, WorkId part, InstrumentId permission, Caller by, Instant at) {
        session()
                .createNativeMutationQuery(
                        """
                        insert into publishing_choice
                            (article_id, work_id, instrument_id, chosen_by_name, chosen_at)
                        values (:story, :part, :permission, :by, :at)
                        on conflict (article_id, work_id) do update
                        set instrument_id = excluded.instrument_id,
                            chosen_by_name = excluded.chosen_by_name,
                            chosen_at = excluded.chosen_at
                        """)
                .setParameter("story", story.value())
                .setParameter("part", part.value())
                .setParameter("permission", permission.value())
                .setParameter("by", by.name())
                .setParameter("at", at)
                .executeUpdate();
    }

    public void remove(WorkId story, WorkId part) {
        session()
                .createNativeMutationQuery(
                        """
                        delete from publishing_choice
                        where article_id = :story and work_id = :part
                        """)
                .setParameter("story", story.value())
                .setParameter("part", part.value())
                .executeUpdate();
    }

    private static WorkId work(Tuple row, int column) {
        return new WorkId(row.get(column, UUID.class));
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
