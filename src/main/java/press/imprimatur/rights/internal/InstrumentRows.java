package press.imprimatur.rights.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.InstrumentRecord;
import press.imprimatur.rights.NoSuchInstrument;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.InstrumentState;

@ApplicationScoped
class InstrumentRows {

    /** Stands in for an empty list, which SQL cannot express. */
    private static final UUID NOBODY = new UUID(0, 0);

    private static final int MOST_LOCKED = 100;

    @PersistenceContext EntityManager entities;
    @Inject EffectiveStates standings;

    void add(InstrumentEntity instrument) {
        entities.persist(instrument);
    }

    void add(EvidenceEntity evidence) {
        entities.persist(evidence);
    }

    void add(FactEntity fact) {
        entities.persist(fact);
    }

    /** Flushes, so that a conflict surfaces here. */
    void changed() {
        entities.flush();
    }

    Optional<InstrumentEntity> findCurrent(InstrumentId id) {
        return entities.createQuery(
                        """
                        from Instrument i
                        where i.instrumentId = :id and i.state <> :superseded
                        """,
                        InstrumentEntity.class)
                .setParameter("id", id.value())
                .setParameter("superseded", InstrumentState.SUPERSEDED)
                .getResultStream()
                .findFirst();
    }

    /**
     * The current version of a permission.
     *
     * @throws NoSuchInstrument if there is none of that name
     */
    InstrumentEntity permission(InstrumentId id) {
        return findCurrent(id)
                .filter(found -> found.kind() != InstrumentKind.HOLD)
                .orElseThrow(() -> new NoSuchInstrument(id));
    }

    /**
     * The same, if it is as the caller saw it.
     *
     * @throws press.imprimatur.kernel.ChangedMeanwhile if somebody changed it since
     */
    InstrumentEntity permissionAt(InstrumentId id, long revision) {
        var found = permission(id);
        found.refuseIfNotAt(revision);
        return found;
    }

    /** With all that is on record of it, as of now. */
    InstrumentRecord described(InstrumentEntity entity) {
        var instrument = entity.instrument();
        return new InstrumentRecord(
                instrument,
                entity.title(),
                entity.revision(),
                standings.of(entity),
                entity.termsSha256(),
                entity.stateReason(),
                evidence(entity).stream().map(EvidenceEntity::evidence).toList(),
                entity.createdAt(),
                entity.createdBy());
    }

    List<InstrumentEntity> versions(InstrumentId id) {
        return entities.createQuery(
                        "from Instrument i where i.instrumentId = :id order by i.number desc",
                        InstrumentEntity.class)
                .setParameter("id", id.value())
                .getResultList();
    }

    List<EvidenceEntity> evidence(InstrumentEntity instrument) {
        return entities.createQuery(
                        "from Evidence e where e.instrument = :instrument order by e.id",
                        EvidenceEntity.class)
                .setParameter("instrument", instrument.id())
                .getResultList();
    }

    /**
     * All that may speak of these works: by name, or by a selection that fits their outlets.
     * Earlier versions too, because what is out may rest on them; and then the current one, which
     * says whether they still count.
     */
    List<InstrumentEntity> about(Collection<WorkId> works, Collection<OutletId> outlets) {
        var found = naming(works, outlets);
        var known = new HashSet<UUID>();
        var earlier = new HashSet<UUID>();
        for (var each : found) {
            var names = each.state() == InstrumentState.SUPERSEDED ? earlier : known;
            names.add(each.instrumentId().value());
        }
        earlier.removeAll(known);
        return earlier.isEmpty() ? found : joined(found, current(earlier));
    }

    /** Which versions of instruments name these works, work by work. */
    Map<WorkId, Set<UUID>> naming(Collection<WorkId> works) {
        var named = new HashMap<WorkId, Set<UUID>>();
        entities.createQuery(
                        "select w, i.id from Instrument i join i.works w where w in (:works)",
                        Object[].class)
                .setParameter("works", works.stream().map(WorkId::value).toList())
                .getResultStream()
                .forEach(row ->
                        named.computeIfAbsent(new WorkId((UUID) row[0]), work -> new HashSet<>())
                                .add((UUID) row[1]));
        return named;
    }

    /** The current versions of those that are known. */
    List<InstrumentEntity> currentOf(Collection<InstrumentId> instruments) {
        return instruments.isEmpty()
                ? List.of()
                : current(instruments.stream().map(InstrumentId::value).toList());
    }

    private List<InstrumentEntity> current(Collection<UUID> instruments) {
        return entities.createQuery(
                        """
                        from Instrument i
                        where i.instrumentId in (:instruments) and i.state <> :superseded
                        """,
                        InstrumentEntity.class)
                .setParameter("instruments", instruments)
                .setParameter("superseded", InstrumentState.SUPERSEDED)
                .getResultList();
    }

    private static List<InstrumentEntity> joined(
            List<InstrumentEntity> some, List<InstrumentEntity> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private List<InstrumentEntity> naming(Collection<WorkId> works, Collection<OutletId> outlets) {
        return entities.createQuery(
                        """
                        select i from Instrument i
                        where i.content.scopeKind = 'SELECTOR'
                          and (i.content.selectorOutlet is null
                            or i.content.selectorOutlet in (:outlets))
                        union
                        select i from Instrument i join i.works w where w in (:works)
                        """,
                        InstrumentEntity.class)
                .setParameter("works", works.stream().map(WorkId::value).toList())
                .setParameter("outlets", values(outlets))
                .getResultList();
    }

    /** Who publishes goes on beside others; who holds the work waits for them, and they for it. */
    void lockForPublishing(Collection<WorkId> works) {
        lock(works, "select 1 from pg_advisory_xact_lock_shared(:key)");
    }

    void lockForHolding(WorkId work) {
        lockForHolding(List.of(work));
    }

    /** Whoever names more than a few is not kept apart from those who hold one of them. */
    void lockForHolding(Collection<WorkId> works) {
        if (works.size() <= MOST_LOCKED) {
            lock(works, "select 1 from pg_advisory_xact_lock(:key)");
        }
    }

    private void lock(Collection<WorkId> works, String statement) {
        works.stream()
                .map(work -> work.value().getLeastSignificantBits())
                .sorted()
                .forEach(key ->
                        entities.createNativeQuery(statement)
                                .setParameter("key", key)
                                .getResultList());
    }

    List<InstrumentEntity> holdsOn(WorkId work) {
        return entities.createQuery(
                        """
                        select i from Instrument i join i.works w
                        where w = :work and i.kind = :hold and i.state = :inForce order by i.id
                        """,
                        InstrumentEntity.class)
                .setParameter("work", work.value())
                .setParameter("hold", InstrumentKind.HOLD)
                .setParameter("inForce", InstrumentState.GRANTED)
                .getResultList();
    }

    /** All that an outlet granted, in their current versions, the newest first. */
    List<InstrumentEntity> grantedBy(OutletId outlet) {
        return entities.createQuery(
                        """
                        from Instrument i
                        where i.outlet = :outlet and i.state <> :superseded and i.kind <> :hold
                        order by i.instrumentId desc
                        """,
                        InstrumentEntity.class)
                .setParameter("outlet", outlet.value())
                .setParameter("superseded", InstrumentState.SUPERSEDED)
                .setParameter("hold", InstrumentKind.HOLD)
                .getResultList();
    }

    private static List<UUID> values(Collection<OutletId> outlets) {
        return outlets.isEmpty() ? List.of(NOBODY) : outlets.stream().map(OutletId::value).toList();
    }
}
