package press.imprimatur.sources.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import press.imprimatur.sources.OutletId;

@ApplicationScoped
class OutletRows {

    private static final int SUCCESSIONS = 0x50cce55;

    @PersistenceContext EntityManager entities;

    void add(OutletEntity outlet) {
        entities.persist(outlet);
        entities.flush();
    }

    Optional<OutletEntity> find(OutletId id) {
        return Optional.ofNullable(entities.find(OutletEntity.class, id.value()));
    }

    /**
     * Forces the version on, so that the answer already carries it and a conflict surfaces here.
     */
    void changed(OutletEntity outlet) {
        entities.lock(outlet, LockModeType.OPTIMISTIC);
        entities.flush();
    }

    /**
     * Until the end of the transaction nobody else, on any node, records a succession. Taken before
     * anything is read: of two outlets each may be given the other at the same moment.
     */
    void lockSuccessions() {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(:key) as text)")
                .setParameter("key", SUCCESSIONS)
                .getResultList();
    }

    List<OutletEntity> contactedAt(String mail) {
        return entities.createQuery(
                        "from Outlet o where lower(o.contactMail) = lower(:mail) order by o.id",
                        OutletEntity.class)
                .setParameter("mail", mail)
                .getResultList();
    }

    Optional<OutletEntity> findByDomain(String domain) {
        return entities.createQuery("from Outlet o where o.domain = :domain", OutletEntity.class)
                .setParameter("domain", domain)
                .getResultStream()
                .findFirst();
    }

    Optional<OutletEntity> findByName(String name) {
        return entities.createQuery(
                        "from Outlet o where lower(o.name) = lower(:name) order by o.id",
                        OutletEntity.class)
                .setParameter("name", name)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** In the order of the index on names, of which no more is read than has to be. */
    List<OutletEntity> search(String words, int most) {
        return entities.createQuery(
                        """
                        from Outlet o
                        where lower(o.name) like lower(:words) escape '!'
                           or o.domain like lower(:words) escape '!'
                        order by lower(o.name), o.id
                        """,
                        OutletEntity.class)
                .setParameter("words", "%" + words.replaceAll("([!%_])", "!$1") + "%")
                .setMaxResults(most)
                .getResultList();
    }

    List<OutletEntity> all() {
        return entities.createQuery(
                        "from Outlet o order by lower(o.name), o.id", OutletEntity.class)
                .getResultList();
    }
}
