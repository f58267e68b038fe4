package press.imprimatur.rights.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentState;

/**
 * Instruments that were read for many works, so that each work finds its own among them: the very
 * ones that {@link InstrumentRows#about} finds for it.
 */
class Papers {

    private final Map<UUID, Instrument> versions = new HashMap<>();
    private final Map<InstrumentId, Instrument> current = new HashMap<>();
    private final Map<WorkId, Set<UUID>> naming;
    private final Map<UUID, List<Instrument>> byOutlet = new HashMap<>();
    private final List<Instrument> ofAnyOutlet = new ArrayList<>();

    /**
     * @param naming which of the versions name a work
     */
    Papers(
            Collection<InstrumentEntity> found,
            Map<WorkId, Set<UUID>> naming,
            Function<InstrumentEntity, Instrument> reading) {
        this.naming = naming;
        for (var entity : found) {
            var instrument = reading.apply(entity);
            versions.put(entity.id(), instrument);
            if (entity.state() != InstrumentState.SUPERSEDED) {
                current.put(entity.instrumentId(), instrument);
            }
            if (entity.isSelector()) {
                selecting(entity.selectorOutlet()).add(instrument);
            }
        }
    }

    private List<Instrument> selecting(UUID outlet) {
        return outlet == null
                ? ofAnyOutlet
                : byOutlet.computeIfAbsent(outlet, each -> new ArrayList<>());
    }

    /** Every version that was read. */
    Collection<Instrument> all() {
        return versions.values();
    }

    /** With the current version of those of which only an earlier one speaks of them. */
    List<Instrument> about(Subjects subjects) {
        var found = new LinkedHashSet<>(ofAnyOutlet);
        for (OutletId outlet : subjects.outlets()) {
            found.addAll(byOutlet.getOrDefault(outlet.value(), List.of()));
        }
        for (var work : subjects.works()) {
            naming.getOrDefault(work, Set.of()).forEach(id -> found.add(versions.get(id)));
        }
        var known = new HashSet<InstrumentId>();
        var earlier = new HashSet<InstrumentId>();
        for (var each : found) {
            var names = each.state() == InstrumentState.SUPERSEDED ? earlier : known;
            names.add(each.ref().id());
        }
        earlier.removeAll(known);
        earlier.stream().map(current::get).forEach(found::add);
        return List.copyOf(found);
    }
}
