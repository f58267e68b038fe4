package press.imprimatur.sections.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import press.imprimatur.sections.SectionId;

@ApplicationScoped
class SectionRows {

    private static final int ARRANGING = 0x5ec7105;

    @PersistenceContext EntityManager entities;

    void add(SectionEntity section) {
        entities.persist(section);
        entities.flush();
    }

    /**
     * Forces the version on, so that the answer already carries it and a conflict surfaces here.
     */
    void changed(SectionEntity section) {
        entities.lock(section, LockModeType.OPTIMISTIC);
        entities.flush();
    }

    Optional<SectionEntity> find(SectionId id) {
        return Optional.ofNullable(entities.find(SectionEntity.class, id.value()));
    }

    /** In the order of their places, whatever they belong to. */
    List<SectionEntity> all() {
        return entities.createQuery("from Section s order by s.position, s.id", SectionEntity.class)
                .getResultList();
    }

    /**
     * Until the end of the transaction nobody else arranges them. Taken before anything is read: of
     * two sections each may be put below the other at the same moment.
     */
    void lockArranging() {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(:key) as text)")
                .setParameter("key", ARRANGING)
                .getResultList();
    }
}
