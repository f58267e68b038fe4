package press.imprimatur.provenance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.files.FileId;
import press.imprimatur.provenance.CaptureId;

@ApplicationScoped
class Captures {

    @PersistenceContext EntityManager entities;

    void add(CaptureEntity capture) {
        entities.persist(capture);
        entities.flush();
    }

    Optional<CaptureEntity> find(CaptureId id) {
        return Optional.ofNullable(entities.find(CaptureEntity.class, id.value()));
    }

    Optional<CaptureEntity> findByBytes(FileId bytes) {
        return entities.createQuery("from Capture c where c.sha256 = :sha256", CaptureEntity.class)
                .setParameter("sha256", bytes.sha256())
                .getResultStream()
                .findFirst();
    }

    void add(SetAsideEntity said) {
        entities.persist(said);
        entities.flush();
    }

    /** The numbers of what was left out of an original and is no part of its story. */
    Set<Integer> setAside(CaptureId original) {
        return new HashSet<>(
                entities.createQuery(
                                "select s.number from SetAside s where s.capture = :capture",
                                Integer.class)
                        .setParameter("capture", original.value())
                        .getResultList());
    }

    /**
     * Lets nobody else capture the same bytes until this transaction ends: of two editors who paste
     * the same page at the same moment the second one finds it captured.
     */
    void alone(FileId bytes) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(:key) as text)", String.class)
                .setParameter("key", Long.parseUnsignedLong(bytes.sha256().substring(0, 16), 16))
                .getSingleResult();
    }
}
