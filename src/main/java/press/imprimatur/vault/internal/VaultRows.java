package press.imprimatur.vault.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.identity.UserId;
import press.imprimatur.jobs.JobQueue;
import press.imprimatur.jobs.JobTable;
import press.imprimatur.vault.VaultEntryId;
import press.imprimatur.vault.VaultEntryNotFound;

@ApplicationScoped
class VaultRows {

    @Produces
    static final JobTable TO_DESTROY =
            new JobTable(
                    "vault_entry",
                    "id",
                    "destroyed_at is null and held_at is null",
                    "vault.work.destruction");

    @PersistenceContext EntityManager entities;
    @Inject JobQueue queue;

    void add(VaultEntryEntity entry) {
        entities.persist(entry);
        entities.flush();
    }

    void add(VaultActEntity act) {
        entities.persist(act);
    }

    Optional<VaultEntryEntity> find(VaultEntryId id) {
        return Optional.ofNullable(entities.find(VaultEntryEntity.class, id.value()));
    }

    /** Nobody else changes, holds or destroys it until the end of the transaction. */
    VaultEntryEntity lock(VaultEntryId id) {
        var found =
                entities.find(VaultEntryEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        return Optional.ofNullable(found).orElseThrow(VaultEntryNotFound::new);
    }

    List<VaultEntryEntity> all() {
        return entities.createQuery("from VaultEntry e order by e.id desc", VaultEntryEntity.class)
                .getResultList();
    }

    List<VaultEntryEntity> readBy(UserId person) {
        return entities.createQuery(
                        """
                        from VaultEntry e where e.keeper = :person or e.editor = :person
                        order by e.id desc
                        """,
                        VaultEntryEntity.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** Those that this person keeps and that are not destroyed; locked. */
    List<VaultEntryEntity> lockKeptBy(UserId person) {
        return entities.createQuery(
                        """
                        from VaultEntry e where e.keeper = :person and e.destroyedAt is null
                        order by e.id
                        """,
                        VaultEntryEntity.class)
                .setParameter("person", person.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<VaultActEntity> acts(VaultEntryId id) {
        return entities.createQuery(
                        "from VaultAct a where a.entry = :entry order by a.id desc",
                        VaultActEntity.class)
                .setParameter("entry", id.value())
                .getResultList();
    }

    Optional<Instant> nextDue() {
        return queue.nextDue(TO_DESTROY);
    }

    Optional<VaultEntryId> take(Instant now) {
        return queue.take(TO_DESTROY, now).map(VaultEntryId::new);
    }
}
