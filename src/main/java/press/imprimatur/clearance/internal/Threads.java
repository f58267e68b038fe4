package press.imprimatur.clearance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.terms.InstrumentId;

@ApplicationScoped
class Threads {

    @PersistenceContext EntityManager entities;

    void add(ThreadEntity thread) {
        entities.persist(thread);
    }

    void add(LinkEntity link) {
        entities.persist(link);
    }

    Optional<ThreadEntity> find(InstrumentId id) {
        return Optional.ofNullable(entities.find(ThreadEntity.class, id.value()));
    }

    Optional<ThreadEntity> findByReplyIds(Collection<String> names) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        return entities.createQuery(
                        "from MailThread t where t.replyId in (:names)", ThreadEntity.class)
                .setParameter("names", names)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<LinkEntity> findLink(String token) {
        return entities.createQuery(
                        "from GrantorLink l where l.tokenSha256 = :hash", LinkEntity.class)
                .setParameter("hash", LinkSecret.hash(token))
                .getResultStream()
                .filter(link -> link.opensWith(token))
                .findFirst();
    }

    /** Two answers at the same moment come one after the other; the second finds it used. */
    void lock(LinkEntity link) {
        entities.refresh(link, LockModeType.PESSIMISTIC_WRITE);
    }

    List<InstrumentId> dueForReminder(Instant now, int most) {
        return entities.createQuery(
                        """
                        select t.instrument from MailThread t
                        where t.nextReminderAt <= :now order by t.nextReminderAt
                        """,
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultStream()
                .map(InstrumentId::new)
                .toList();
    }

    /** Takes a thread for this transaction; empty if another worker has it. */
    Optional<ThreadEntity> take(InstrumentId id) {
        var taken =
                entities.createNativeQuery(
                                """
                                select instrument_id from clearance_thread
                                where instrument_id = :id for update skip locked
                                """)
                        .setParameter("id", id.value())
                        .getResultList();
        return taken.isEmpty() ? Optional.empty() : find(id);
    }
}
