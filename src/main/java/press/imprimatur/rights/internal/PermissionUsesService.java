package press.imprimatur.rights.internal;

import static java.util.stream.Collectors.groupingBy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.identity.Allows;
import press.imprimatur.kernel.Slice;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.PermissionUse;
import press.imprimatur.rights.PermissionUses;
import press.imprimatur.terms.InstrumentId;

@Stateless
@Allows
public class PermissionUsesService implements PermissionUses {

    @PersistenceContext EntityManager entities;
    @Inject InstrumentRows rows;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Slice<PermissionUse> of(InstrumentId id, Optional<String> after, int limit) {
        rows.permission(id);
        var before = Cursors.before(after);
        var receipts = receipts(id, before, limit + 1);
        var takedowns = takedowns(receipts);
        var uses = receipts.stream().map(receipt -> use(receipt, takedowns)).toList();
        return Slice.of(uses, limit, use -> use.receipt().id().toString());
    }

    private List<ReceiptEntity> receipts(InstrumentId id, UUID before, int most) {
        return entities.createQuery(
                        """
                        from Receipt r where r.id < :before
                          and exists (select 1 from r.reliedOn i where i.instrument = :id)
                        order by r.id desc
                        """,
                        ReceiptEntity.class)
                .setParameter("before", before)
                .setParameter("id", id.value())
                .setMaxResults(most)
                .getResultList();
    }

    private Map<WorkId, List<FactEntity>> takedowns(List<ReceiptEntity> receipts) {
        if (receipts.isEmpty()) {
            return Map.of();
        }
        var works = receipts.stream().map(receipt -> receipt.work().value()).distinct().toList();
        return entities.createQuery(
                        "from RightsFact f where f.kind = :takenDown and f.work in (:works)",
                        FactEntity.class)
                .setParameter("takenDown", FactEntity.Kind.TAKEN_DOWN)
                .setParameter("works", works)
                .getResultStream()
                .collect(groupingBy(FactEntity::work));
    }

    /** The first takedown after it went out is its end: what follows ended something later. */
    private static PermissionUse use(
            ReceiptEntity receipt, Map<WorkId, List<FactEntity>> takedowns) {
        var end =
                takedowns.getOrDefault(receipt.work(), List.of()).stream()
                        .filter(fact -> fact.concerns(receipt))
                        .min(Comparator.comparing(FactEntity::at))
                        .map(FactEntity::takedown);
        return new PermissionUse(receipt.receipt(), end);
    }
}
