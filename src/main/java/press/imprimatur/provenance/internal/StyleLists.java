package press.imprimatur.provenance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import press.imprimatur.provenance.StyleList;

/** The versions of the house style. */
@ApplicationScoped
class StyleLists {

    /** Any number that no other lock here has. */
    private static final long LOCK = 0x5354_594C_45L;

    @PersistenceContext EntityManager entities;

    /** Nobody else makes a version until the caller's transaction is over. */
    void alone() {
        entities.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(:lock) as text)", String.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    void add(StyleList list) {
        entities.persist(new StyleVersionEntity(list));
        entities.flush();
    }

    /** The newest first. */
    List<StyleList> all() {
        return entities.createQuery(
                        "from StyleVersion v order by v.number desc", StyleVersionEntity.class)
                .getResultStream()
                .map(StyleVersionEntity::list)
                .toList();
    }

    /** The one in force then. */
    StyleList at(Instant then) {
        return entities.createQuery(
                        "from StyleVersion v where v.madeAt <= :then order by v.number desc",
                        StyleVersionEntity.class)
                .setParameter("then", then)
                .setMaxResults(1)
                .getResultStream()
                .map(StyleVersionEntity::list)
                .findFirst()
                .orElse(StyleList.NONE);
    }
}
