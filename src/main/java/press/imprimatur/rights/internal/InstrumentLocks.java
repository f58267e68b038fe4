package press.imprimatur.rights.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Keeps what was decided true until the transaction is over: nobody revokes one of these meanwhile,
 * and nobody else decides on those that count.
 *
 * <p>Always in the order of their ids, so that nobody waits for somebody who waits for them. Those
 * in a row that do not count are locked by one statement: a newsroom may have very many that might
 * cover a story.
 */
@ApplicationScoped
class InstrumentLocks {

    @PersistenceContext EntityManager entities;

    /**
     * @throws OptimisticLockException if one is not as it was read any more
     */
    void lock(Collection<InstrumentEntity> candidates) {
        var inARow = new ArrayList<InstrumentEntity>();
        for (var each : sorted(candidates)) {
            if (each.isLimited()) {
                share(inARow);
                inARow.clear();
                entities.lock(each, LockModeType.PESSIMISTIC_WRITE);
            } else {
                inARow.add(each);
            }
        }
        share(inARow);
    }

    private static List<InstrumentEntity> sorted(Collection<InstrumentEntity> candidates) {
        return candidates.stream().sorted(Comparator.comparing(InstrumentEntity::id)).toList();
    }

    private void share(List<InstrumentEntity> some) {
        if (some.isEmpty()) {
            return;
        }
        var found =
                entities.createNativeQuery(
                                """
                                select id, revision from rights_instrument
                                where id in (:ids) order by id for share
                                """,
                                Tuple.class)
                        .setParameter("ids", some.stream().map(InstrumentEntity::id).toList());
        @SuppressWarnings("unchecked")
        List<Tuple> rows = found.getResultList();
        var now =
                rows.stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.get("id", UUID.class),
                                        row -> row.get("revision", Long.class)));
        for (var each : some) {
            if (!Long.valueOf(each.revision()).equals(now.get(each.id()))) {
                throw new OptimisticLockException("a permission is not as it was read any more");
            }
        }
    }
}
