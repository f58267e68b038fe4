package press.imprimatur.terms.internal.decision;

import java.util.ArrayList;
import java.util.List;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.EvaluationContext;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.Terms;

/** The instruments of a world, told apart once by what they can do; each kind in their order. */
final class Candidates {

    private final List<Instrument> holds = new ArrayList<>(0);
    private final List<Instrument> bases;
    private final List<Instrument> supplements = new ArrayList<>(0);
    private final List<Instrument> binding = new ArrayList<>(4);
    private boolean limitLength;

    Candidates(EvaluationContext world) {
        bases = new ArrayList<>(world.instruments().size());
        for (var instrument : world.instruments()) {
            switch (instrument.kind()) {
                case HOLD -> holds.add(instrument);
                case SUPPLEMENT -> supplements.add(instrument);
                default -> bases.add(instrument);
            }
            if (instrument.kind() != InstrumentKind.HOLD && canBind(instrument)) {
                binding.add(instrument);
            }
            limitLength |= limitsLength(instrument.terms());
        }
    }

    List<Instrument> holds() {
        return holds;
    }

    /** What can be relied on. */
    List<Instrument> bases() {
        return bases;
    }

    /** What adds to a base, and is never relied on alone. */
    List<Instrument> supplements() {
        return supplements;
    }

    /** What can promise something that binds us whatever is relied on. */
    List<Instrument> binding() {
        return binding;
    }

    /** Whether it matters how long a text is. */
    boolean limitLength() {
        return limitLength;
    }

    private static boolean limitsLength(Terms terms) {
        var limits = limitsLength(terms.constraints());
        for (var permission : terms.permissions()) {
            limits |= limitsLength(permission.constraints());
        }
        return limits;
    }

    private static boolean limitsLength(Constraints constraints) {
        for (var quantity : constraints.quantities()) {
            if (!quantity.kind().isCounted()) {
                return true;
            }
        }
        return false;
    }

    private static boolean canBind(Instrument instrument) {
        if (instrument.kind() == InstrumentKind.HOUSE_RULES || !instrument.terms().areRead()) {
            return true;
        }
        for (var duty : instrument.terms().duties()) {
            if (duty.covenant()) {
                return true;
            }
        }
        for (var prohibition : instrument.terms().prohibitions()) {
            if (prohibition.covenant()) {
                return true;
            }
        }
        return false;
    }
}
