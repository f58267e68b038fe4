package press.imprimatur.rights.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.DutyName;
import press.imprimatur.terms.EvaluationContext.DutyFact;
import press.imprimatur.terms.EvaluationContext.Usage;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Released;

/** What was published, met and taken down: what a decision has to know beside the papers. */
@ApplicationScoped
class LedgerRows {

    private static final Set<FactEntity.Kind> DUTIES =
            EnumSet.of(
                    FactEntity.Kind.DUTY_MET,
                    FactEntity.Kind.DUTY_EXCUSED,
                    FactEntity.Kind.DUTY_OVERDUE,
                    FactEntity.Kind.DUTY_REOPENED);

    /** What a decision has to know. */
    private static final Set<FactEntity.Kind> DECISIVE =
            Stream.concat(DUTIES.stream(), Stream.of(FactEntity.Kind.RELEASED))
                    .collect(Collectors.toUnmodifiableSet());

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
        var sums = new HashMap<InstrumentId, UsageSum>();
        limited.forEach(each -> sums.put(each, new UsageSum()));
        for (var row : receiptsUnder(limited)) {
            sums.get(new InstrumentId(row.get("instrument_id", UUID.class)))
                    .add(
                            new WorkId(row.get("work_id", UUID.class)),
                            row.get("at", Instant.class),
                            row.get("is_new", Boolean.class),
                            row.get("down_at", Instant.class));
        }
        var usage = new HashMap<InstrumentId, Usage>();
        sums.forEach((instrument, sum) -> usage.put(instrument, sum.usage()));
        return usage;
    }

    /**
     * What was noted of works, or of none in particular, under some instruments.
     *
     * @param duties what is known of those that are owed. The newest entry of the ledger counts:
     *     what was met may be overdue the next time, or have to be done anew
     * @param releases since when what was embargoed is not any more
     */
    record Noted(Set<DutyFact> duties, Map<Released, Instant> releases) {}

    /** All that a decision has to know of it, by one statement. */
    Noted noted(Collection<InstrumentId> instruments, Collection<WorkId> works) {
        var entries = facts(instruments, DECISIVE, works);
        return new Noted(duties(entries), releases(entries));
    }

    private static Set<DutyFact> duties(List<FactEntity> entries) {
        return standing(entries.stream().filter(each -> DUTIES.contains(each.kind())).toList())
                .stream()
                .map(each -> each.entry().dutyFact().since(each.since()))
                .collect(Collectors.toSet());
    }

    private static Map<Released, Instant> releases(List<FactEntity> entries) {
        return entries.stream()
                .filter(each -> each.kind() == FactEntity.Kind.RELEASED)
                .collect(
                        Collectors.toMap(
                                FactEntity::released,
                                FactEntity::at,
                                (one, other) -> one.isBefore(other) ? one : other));
    }

    /** The entries themselves, with what proves them. */
    List<FactEntity> newestOfDuties(
            Collection<InstrumentId> instruments, Collection<WorkId> works) {
        return standing(facts(instruments, DUTIES, works)).stream().map(DutyEntry::entry).toList();
    }

    /**
     * What stands in the ledger of a duty.
     *
     * @param line the newest entry, and before it those by which it was met already
     */
    private record DutyEntry(List<FactEntity> line) {

        static DutyEntry of(FactEntity entry, DutyEntry before) {
            var isMetStill =
                    entry.kind() == FactEntity.Kind.DUTY_MET
                            && before != null
                            && before.entry().kind() == FactEntity.Kind.DUTY_MET;
            return new DutyEntry(
                    isMetStill
                            ? Stream.concat(before.line.stream(), Stream.of(entry)).toList()
                            : List.of(entry));
        }

        FactEntity entry() {
            return line.getLast();
        }

        /** Since when it is so: what is met once more was met before. */
        Instant since() {
            return line.getFirst().at();
        }

        /**
         * What is left when something is open again; null if nothing is. An earlier letter that
         * came back takes only itself away.
         */
        DutyEntry without(String proof) {
            var left = line.stream().filter(each -> !each.proof().equals(proof)).toList();
            var isEarlier = left.size() < line.size() && left.contains(entry());
            return isEarlier ? new DutyEntry(left) : null;
        }
    }

    private static Collection<DutyEntry> standing(List<FactEntity> entries) {
        var newest = new LinkedHashMap<List<Object>, DutyEntry>();
        for (var entry : entries) {
            var fact = entry.dutyFact();
            var type = DutyName.anyOf(fact.duty().type());
            if (entry.kind() == FactEntity.Kind.DUTY_MET) {
                // Of before duties had names: whatever was overdue of its type is forgiven.
                newest.computeIfPresent(
                        List.of(fact.instrument(), type, fact.work()),
                        (about, old) ->
                                old.entry().kind() == FactEntity.Kind.DUTY_OVERDUE ? null : old);
            }
            var about = List.<Object>of(fact.instrument(), fact.duty(), fact.work());
            if (entry.kind() == FactEntity.Kind.DUTY_REOPENED) {
                newest.computeIfPresent(about, (name, old) -> old.without(entry.proof()));
            } else {
                newest.put(about, DutyEntry.of(entry, newest.get(about)));
            }
        }
        return newest.values();
    }

    /** Whether something of a permission was ever met, for a work, by that letter. */
    boolean everProvedBy(String letter, InstrumentId instrument, WorkId work) {
        return !entities.createQuery(
                        """
                        from RightsFact f
                        where f.instrument = :instrument and f.work = :work
                          and f.proof = :letter and f.kind = :met
                        """,
                        FactEntity.class)
                .setParameter("instrument", instrument.value())
                .setParameter("work", work.value())
                .setParameter("letter", letter)
                .setParameter("met", FactEntity.Kind.DUTY_MET)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The entries themselves, whatever works they are about, the newest first. */
    List<FactEntity> releasesUnder(InstrumentId instrument) {
        return entities.createQuery(
                        """
                        from RightsFact f
                        where f.instrument = :instrument and f.kind = :kind order by f.id desc
                        """,
                        FactEntity.class)
                .setParameter("instrument", instrument.value())
                .setParameter("kind", FactEntity.Kind.RELEASED)
                .getResultList();
    }

    /**
     * Without their traces, which are long, in the order in which they were stored. What a later
     * receipt of the same channel does not rely on any more, as a picture taken out of a story, is
     * not out.
     */
    private List<Tuple> receiptsUnder(Collection<InstrumentId> instruments) {
        return instruments.isEmpty()
                ? List.of()
                : entities.unwrap(Session.class)
                        .createNativeQuery(
                                """
                                select distinct i.instrument_id, r.id, r.at, r.work_id,
                                    r.act = 'PUBLISH' as is_new,
                                    least((select min(f.at) from rights_fact f
                                        where f.kind = 'TAKEN_DOWN' and f.work_id = r.work_id
                                          and f.channel = r.channel and f.at >= r.at),
                                    (select min(later.at) from rights_receipt later
                                        where later.work_id = r.work_id
                                          and later.channel = r.channel and later.id > r.id
                                          and not exists (
                                            select 1 from rights_receipt_instrument still
                                            where still.receipt = later.id
                                              and still.instrument_id = i.instrument_id))) as down_at
                                from rights_receipt_instrument i
                                join rights_receipt r on r.id = i.receipt
                                where i.instrument_id in (:instruments)
                                order by r.at, r.id
                                """,
                                Tuple.class)
                        .setParameterList(
                                "instruments",
                                instruments.stream().map(InstrumentId::value).toList())
                        .getResultList();
    }

    private List<FactEntity> facts(
            Collection<InstrumentId> instruments,
            Set<FactEntity.Kind> kinds,
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
