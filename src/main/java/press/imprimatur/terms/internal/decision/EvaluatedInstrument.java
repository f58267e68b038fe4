package press.imprimatur.terms.internal.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.InstrumentRef;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.Rank;

/**
 * An instrument that speaks of a component, and of those like it, with what supplements it, and
 * what came of it.
 */
final class EvaluatedInstrument {

    private static final int RANKS = Rank.values().length;

    private final EquivalentComponents kin;
    private final Instrument instrument;
    private final Match coverage;
    private final List<Instrument> supplements;
    private Findings findings;
    private List<Instrument> usedSupplements = List.of();
    private boolean mayChangeByClauses;
    private int unmetDuties;
    private Instant end;

    EvaluatedInstrument(
            EquivalentComponents kin,
            Instrument instrument,
            Match coverage,
            List<Instrument> supplements) {
        this.kin = kin;
        this.instrument = instrument;
        this.coverage = coverage;
        this.supplements = supplements;
    }

    void relyOn(Instrument supplement) {
        if (usedSupplements.isEmpty()) {
            usedSupplements = new ArrayList<>(1);
        }
        if (!usedSupplements.contains(supplement)) {
            usedSupplements.add(supplement);
        }
    }

    /** Several clauses speak of the same use: the clock may switch between them. */
    void mayChangeByClauses() {
        mayChangeByClauses = true;
    }

    /**
     * Whether nobody knows if it speaks of the component: then it does not permit, now or later.
     */
    boolean isDoubtful() {
        return coverage == Match.UNKNOWN;
    }

    /**
     * Whether it would not do if one knew that it speaks of the component: then nobody need ask.
     */
    boolean asksInVain() {
        return isDoubtful() && instrument.terms().areRead() && findings().takeAnotherPaper();
    }

    /** Whether the clock alone could put it before the other, which does now. */
    boolean mayOvertake(EvaluatedInstrument other) {
        return !isDoubtful()
                && (mayChangeByClauses
                        || !supplements.isEmpty()
                        || findings().mayBecomeClean() && isPreferredTo(other));
    }

    /**
     * Rule 4: ownership first, then fewest unmet duties, then the latest end, then the lowest id.
     */
    boolean isPreferredTo(EvaluatedInstrument other) {
        if (isOwnership() != other.isOwnership()) {
            return isOwnership();
        }
        if (unmetDuties != other.unmetDuties) {
            return unmetDuties < other.unmetDuties;
        }
        var byEnd = end().compareTo(other.end());
        return byEnd != 0 ? byEnd > 0 : instrument.ref().compareTo(other.instrument.ref()) < 0;
    }

    /** The preferred first. */
    int compareTo(EvaluatedInstrument other) {
        return isPreferredTo(other) ? -1 : other.isPreferredTo(this) ? 1 : 0;
    }

    /**
     * Whether it is nearer to a permission than another that does not permit either: what can be
     * mended is nearer than what will not do, and the less there is against it.
     */
    boolean isNearerThan(EvaluatedInstrument other) {
        var byVerdict = findings().verdict().compareTo(other.findings().verdict());
        if (byVerdict != 0) {
            return byVerdict < 0;
        }
        if (findings().takeAnotherPaper() != other.findings().takeAnotherPaper()) {
            return other.findings().takeAnotherPaper();
        }
        var byReasons = findings().reasons().size() - other.findings().reasons().size();
        return byReasons != 0 ? byReasons < 0 : isPreferredTo(other);
    }

    List<InstrumentRef> references() {
        var all = new ArrayList<InstrumentRef>(1);
        all.add(instrument.ref());
        for (var supplement : usedSupplements) {
            all.add(supplement.ref());
        }
        return all;
    }

    Instrument instrument() {
        return instrument;
    }

    List<Instrument> supplements() {
        return supplements;
    }

    /** Whether it stands on that one, or on a supplement by that name. */
    boolean isPartlyOn(Instrument other) {
        return instrument == other || supplements.contains(other);
    }

    /** What came of it: it is weighed when somebody asks for the first time. */
    Findings findings() {
        if (findings == null) {
            findings = kin.weigh(this);
            unmetDuties = kin.checkDuties(findings);
        }
        return findings;
    }

    private boolean isOwnership() {
        return instrument.kind() == InstrumentKind.OWNERSHIP;
    }

    private Instant end() {
        end = end == null ? findEnd() : end;
        return end;
    }

    /**
     * When it is over for what is asked, by dates alone: limits that run from an event are open.
     */
    private Instant findEnd() {
        var first = displayEnd(instrument.terms().constraints());
        first = ComponentAnswer.earlier(first, instrument.provisionalUntil().orElse(null));
        if (instrument.state() != InstrumentState.GRANTED) {
            first = ComponentAnswer.earlier(first, instrument.stateSince().orElse(null));
        }
        for (var endOfRank : endsOfClauses()) {
            first = ComponentAnswer.earlier(first, endOfRank);
        }
        return first;
    }

    /** Of clauses of one rank, one is enough: the last to end; null if none speaks of the use. */
    private Instant[] endsOfClauses() {
        var latest = new Instant[RANKS];
        for (var clause : instrument.terms().permissions()) {
            if (clause.use().implies(kin.use())) {
                var rank = clause.rank().ordinal();
                var over = displayEnd(clause.constraints());
                var isLater = latest[rank] == null || over.isAfter(latest[rank]);
                latest[rank] = isLater ? over : latest[rank];
            }
        }
        return latest;
    }

    private static Instant displayEnd(Constraints constraints) {
        return constraints.clocks().display().until().orElse(Instant.MAX);
    }
}
