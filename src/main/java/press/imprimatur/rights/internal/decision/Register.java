package press.imprimatur.rights.internal.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.DutyType;
import press.imprimatur.rights.Instrument;
import press.imprimatur.rights.InstrumentId;
import press.imprimatur.rights.World;
import press.imprimatur.rights.World.DutyFact;

/**
 * What a world says, found by name: looked through once, however many clauses ask. Of several facts
 * on one duty the worst counts.
 */
final class Register {

    private final Map<About, DutyFact> facts = new HashMap<>();
    private final Set<WorkId> worksWithDuties = new HashSet<>();
    private final Map<InstrumentId, List<Instrument>> ended = new HashMap<>();

    /** What a fact is about; the work is absent if it is the whole instrument. */
    private record About(InstrumentId instrument, DutyType type, Optional<WorkId> work) {}

    Register(World world) {
        for (var fact : world.duties().orElse(Set.of())) {
            var about = new About(fact.instrument(), fact.type(), fact.work());
            facts.merge(about, fact, Register::worse);
            fact.work().ifPresent(worksWithDuties::add);
        }
        for (var instrument : world.instruments()) {
            if (hasEnded(instrument)) {
                ended.computeIfAbsent(instrument.ref().id(), id -> new ArrayList<>(1))
                        .add(instrument);
            }
        }
    }

    /** What is known of a duty for a work, or for all of them; null if nothing is. */
    DutyFact fact(InstrumentId instrument, DutyType type, WorkId work) {
        if (facts.isEmpty()) {
            return null;
        }
        var ofAll = facts.get(new About(instrument, type, Optional.empty()));
        var ofOne = facts.get(new About(instrument, type, Optional.of(work)));
        return ofAll == null || ofOne == null ? ofAll == null ? ofOne : ofAll : worse(ofAll, ofOne);
    }

    /** Whether a duty was met, or missed, for that work alone. */
    boolean hasDutiesOf(WorkId work) {
        return worksWithDuties.contains(work);
    }

    /** The versions of an instrument that were suspended or ended by somebody. */
    List<Instrument> ended(InstrumentId id) {
        return ended.getOrDefault(id, List.of());
    }

    private static boolean hasEnded(Instrument version) {
        return switch (version.state()) {
            case SUSPENDED, TERMINATED, REVOKED -> true;
            default -> false;
        };
    }

    private static DutyFact worse(DutyFact one, DutyFact other) {
        var byStatus = one.status().compareTo(other.status());
        var isWorse = byStatus != 0 ? byStatus > 0 : one.warnings() > other.warnings();
        return isWorse ? one : other;
    }
}
