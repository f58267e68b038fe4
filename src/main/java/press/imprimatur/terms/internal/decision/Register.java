package press.imprimatur.terms.internal.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyName;
import press.imprimatur.terms.EvaluationContext;
import press.imprimatur.terms.EvaluationContext.DutyFact;
import press.imprimatur.terms.EvaluationContext.DutyStatus;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentId;

/**
 * What a world says, found by name: looked through once, however many clauses ask. Of several facts
 * on one duty the worst counts.
 */
final class Register {

    private final Map<About, DutyFact> facts = new HashMap<>();
    private final Set<InstrumentId> instruments = new HashSet<>();
    private final Set<WorkId> worksWithDuties = new HashSet<>();
    private final Map<InstrumentId, List<Instrument>> ended = new HashMap<>();

    /** What a fact is about; the work is absent if it is the whole instrument. */
    private record About(
            InstrumentId instrument, DutyName duty, Optional<WorkId> work, Optional<String> text) {}

    Register(EvaluationContext world) {
        for (var fact : world.duties().orElse(Set.of())) {
            var about = new About(fact.instrument(), fact.duty(), fact.work(), fact.text());
            instruments.add(fact.instrument());
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

    /**
     * What is known of a duty for a work and its text; null if nothing is. What is owed for each
     * work by itself is not met by what was done for none in particular.
     */
    DutyFact fact(InstrumentId instrument, Duty duty, WorkId work, Optional<String> text) {
        if (!instruments.contains(instrument)) {
            return null;
        }
        DutyFact worst = null;
        for (var name : List.of(DutyName.of(duty), DutyName.anyOf(duty.type()))) {
            for (var of : List.of(Optional.of(work), Optional.<WorkId>empty())) {
                worst = worse(worst, find(new About(instrument, name, of, Optional.empty())));
                if (text.isPresent()) {
                    worst = worse(worst, find(new About(instrument, name, of, text)));
                }
            }
        }
        return worst;
    }

    private DutyFact find(About about) {
        var fact = facts.get(about);
        var isOfNoWork = about.work().isEmpty() && about.duty().type().isOwedPerWork();
        return fact != null && fact.status() == DutyStatus.MET && isOfNoWork ? null : fact;
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

    /** The graver of both; either may be null. */
    static DutyFact worse(DutyFact one, DutyFact other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        var byStatus = one.status().compareTo(other.status());
        if (byStatus != 0) {
            return byStatus > 0 ? one : other;
        }
        if (one.warnings() != other.warnings()) {
            return one.warnings() > other.warnings() ? one : other;
        }
        return isLater(one, other) ? one : other;
    }

    /** Whether less time has passed since; none has, if nobody knows. */
    private static boolean isLater(DutyFact one, DutyFact other) {
        return one.since().isEmpty()
                || other.since().isPresent() && one.since().get().isAfter(other.since().get());
    }
}
