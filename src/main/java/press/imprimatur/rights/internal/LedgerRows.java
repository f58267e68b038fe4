package press.imprimatur.rights.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.InstrumentId;
import press.imprimatur.rights.World.DutyFact;
import press.imprimatur.rights.World.Usage;

/** What was published, met and taken down: what a decision has to know beside the papers. */
@ApplicationScoped
class LedgerRows {

    private static final List<FactEntity.Kind> DUTIES =
            List.of(FactEntity.Kind.DUTY_MET, FactEntity.Kind.DUTY_OVERDUE);

    /** Stands in for an empty list, which SQL cannot express. */
    private static final List<UUID> NOTHING = List.of(new UUID(0, 0));

    @PersistenceContext EntityManager entities;

    void add(ReceiptEntity receipt) {
        entities.persist(receipt);
    }

    void add(FactEntity fact) {
        entities.persist(fact);
    }

    List<ReceiptEntity> receiptsOf(WorkId work) {
        return entities.createQuery(
                        "from Receipt r where r.work = :work order by r.id desc",
                        ReceiptEntity.class)
                .setParameter("work", work.value())
                .getResultList();
    }

    /** How much was used of instruments that count. */
    Map<InstrumentId, Usage> usage(Collection<InstrumentId> limited) {
        var usage = new HashMap<InstrumentId, Usage>();
        for (var instrument : limited) {
            var receipts = receiptsUnder(instrument);
            var published = receipts.stream().map(ReceiptEntity::at).toList();
            usage.put(instrument, new Usage(published, live(receipts)));
        }
        return usage;
    }

    /**
     * What is known of duties that are owed for these works, or for none in particular. The newest
     * entry of the ledger counts: what was met may be overdue the next time.
     */
    Set<DutyFact> dutyFacts(Collection<InstrumentId> instruments, Collection<WorkId> works) {
        var newest = new HashMap<List<Object>, DutyFact>();
        for (var entry : facts(instruments, DUTIES, works)) {
            var fact = entry.dutyFact();
            newest.put(List.of(fact.instrument(), fact.type(), fact.work()), fact);
        }
        return Set.copyOf(newest.values());
    }

    Map<InstrumentId, Instant> releases(Collection<InstrumentId> instruments) {
        return facts(instruments, List.of(FactEntity.Kind.RELEASED), Set.of()).stream()
                .collect(
                        Collectors.toMap(
                                FactEntity::instrument,
                                FactEntity::at,
                                (one, other) -> one.isBefore(other) ? one : other));
    }

    private List<ReceiptEntity> receiptsUnder(InstrumentId instrument) {
        return entities.createQuery(
                        """
                        select distinct r from Receipt r join r.reliedOn i
                        where i.instrument = :instrument
                        """,
                        ReceiptEntity.class)
                .setParameter("instrument", instrument.value())
                .getResultList();
    }

    private Set<WorkId> live(List<ReceiptEntity> receipts) {
        var works = new HashSet<UUID>();
        receipts.forEach(receipt -> works.add(receipt.work().value()));
        if (works.isEmpty()) {
            return Set.of();
        }
        var takenDown =
                entities.createQuery(
                                "from RightsFact f where f.kind = :takenDown and f.work in (:works)",
                                FactEntity.class)
                        .setParameter("takenDown", FactEntity.Kind.TAKEN_DOWN)
                        .setParameter("works", works)
                        .getResultList();
        return receipts.stream()
                .filter(receipt -> takenDown.stream().noneMatch(fact -> fact.concerns(receipt)))
                .map(ReceiptEntity::work)
                .collect(Collectors.toSet());
    }

    private List<FactEntity> facts(
            Collection<InstrumentId> instruments,
            List<FactEntity.Kind> kinds,
            Collection<WorkId> works) {
        if (instruments.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        """
                        from RightsFact f
                        where f.instrument in (:instruments) and f.kind in (:kinds)
                          and (f.work is null or f.work in (:works))
                        order by f.id
                        """,
                        FactEntity.class)
                .setParameter("instruments", instruments.stream().map(InstrumentId::value).toList())
                .setParameter("kinds", kinds)
                .setParameter("works", works.isEmpty() ? NOTHING : values(works))
                .getResultList();
    }

    private static List<UUID> values(Collection<WorkId> works) {
        return works.stream().map(WorkId::value).toList();
    }
}
