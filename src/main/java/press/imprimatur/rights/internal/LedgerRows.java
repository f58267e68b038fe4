package press.imprimatur.rights.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
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

    /** How much was used of instruments that count; of each there is an answer. */
    Map<InstrumentId, Usage> usage(Collection<InstrumentId> limited) {
        var published = new HashMap<InstrumentId, List<Instant>>();
        var live = new HashMap<InstrumentId, Set<WorkId>>();
        for (var row : receiptsUnder(limited)) {
            var instrument = new InstrumentId(row.get("instrument_id", UUID.class));
            published
                    .computeIfAbsent(instrument, none -> new ArrayList<>())
                    .add(row.get("at", Instant.class));
            if (row.get("is_live", Boolean.class)) {
                live.computeIfAbsent(instrument, none -> new HashSet<>())
                        .add(new WorkId(row.get("work_id", UUID.class)));
            }
        }
        var usage = new HashMap<InstrumentId, Usage>();
        for (var each : limited) {
            var instants = published.getOrDefault(each, List.of());
            usage.put(each, new Usage(instants, live.getOrDefault(each, Set.of())));
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

    /**
     * Without their traces, which are long. What a later receipt of the same channel does not rely
     * on any more, as a picture taken out of a story, is not out.
     */
    private List<Tuple> receiptsUnder(Collection<InstrumentId> instruments) {
        return instruments.isEmpty()
                ? List.of()
                : entities.unwrap(Session.class)
                        .createNativeQuery(
                                """
                                select distinct i.instrument_id, r.id, r.at, r.work_id,
                                    not exists (select 1 from rights_fact f
                                        where f.kind = 'TAKEN_DOWN' and f.work_id = r.work_id
                                          and f.channel = r.channel and f.at >= r.at)
                                    and not exists (select 1 from rights_receipt later
                                        where later.work_id = r.work_id
                                          and later.channel = r.channel
                                          and later.id > r.id) as is_live
                                from rights_receipt_instrument i
                                join rights_receipt r on r.id = i.receipt
                                where i.instrument_id in (:instruments)
                                """,
                                Tuple.class)
                        .setParameterList(
                                "instruments",
                                instruments.stream().map(InstrumentId::value).toList())
                        .getResultList();
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
