package press.imprimatur.search.internal.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import press.imprimatur.search.FoundKind;

/** Finds entries. */
@ApplicationScoped
class FoundRows {

    /** Of a very long text the extract is from its first part, or there is none. */
    private static final int EXTRACTED = 20_000;

    private static final int MOST_NAMED = 10;

    private static final String ENTRY =
            """
            select e.kind as kind, e.id as id, e.title as title, left(e.body, %d) as body,
                   e.states as states, e.ends_at as ends, e.outlet_id as outlet, e.author as author,
                   e.language as language, e.picture_id as picture, e.changed_at as changed
            from search_entry e
            """
                    .formatted(EXTRACTED);

    @PersistenceContext EntityManager entities;

    /**
     * Has each query planned for what is asked: a word that is in every second story is looked for
     * in the newest, one that is in three is looked up.
     */
    void planForWhatIsAsked() {
        session()
                .createNativeQuery(
                        "select set_config('plan_cache_mode', 'force_custom_plan', true)",
                        String.class)
                .getSingleResult();
    }

    /** The newest after that place. */
    List<Row> newest(Conditions conditions, FoundPlace after, int most) {
        var query =
                session()
                        .createNativeQuery(
                                ENTRY
                                        + conditions.where()
                                        + """
                                         and (e.changed_at, e.id) < (:changedAt, :id)
                                        order by e.changed_at desc, e.id desc limit :most
                                        """,
                                Tuple.class)
                        .setParameter("changedAt", after.changedAt())
                        .setParameter("id", after.id())
                        .setParameter("most", most);
        conditions.values().forEach(query::setParameter);
        return query.getResultStream().map(Row::new).toList();
    }

    /** What has one of these ids or addresses. */
    List<Row> named(List<UUID> ids, List<String> addresses, List<FoundKind> kinds) {
        return session()
                .createNativeQuery(
                        ENTRY
                                + """
                                where (e.id = any(:ids) or e.addresses && cast(:addresses as text[]))
                                  and e.kind = any(cast(:kinds as text[]))
                                order by e.changed_at desc, e.id desc limit :most
                                """,
                        Tuple.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("addresses", addresses.toArray(String[]::new))
                .setParameter("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
                .setParameter("most", MOST_NAMED)
                .getResultStream()
                .map(Row::new)
                .toList();
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
