package press.imprimatur.rights.internal.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import press.imprimatur.rights.Instrument;
import press.imprimatur.rights.InstrumentKind;
import press.imprimatur.rights.InstrumentRef;

/** An instrument that speaks of a component, with what supplements it, and what came of it. */
final class Paper {

    private final Instrument instrument;
    private final Match coverage;
    private final List<Instrument> supplements;
    private final Findings findings;
    private List<Instrument> usedSupplements = List.of();
    private boolean mayChangeByClauses;
    private int unmetDuties;

    Paper(Case asked, Instrument instrument, Match coverage, List<Instrument> supplements) {
        this.instrument = instrument;
        this.coverage = coverage;
        this.supplements = supplements;
        this.findings = new Findings(asked, instrument);
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

    void unmetDuties(int count) {
        unmetDuties = count;
    }

    /** Whether the clock alone could put it before the other, which does now. */
    boolean mayOvertake(Paper other) {
        return mayChangeByClauses
                || !supplements.isEmpty()
                || findings.mayBecomeClean() && isPreferredTo(other);
    }

    /**
     * Rule 4: ownership first, then fewest unmet duties, then the latest end, then the lowest id.
     */
    boolean isPreferredTo(Paper other) {
        if (isOwnership() != other.isOwnership()) {
            return isOwnership();
        }
        if (unmetDuties != other.unmetDuties) {
            return unmetDuties < other.unmetDuties;
        }
        var byEnd = end().compareTo(other.end());
        return byEnd != 0 ? byEnd > 0 : instrument.ref().compareTo(other.instrument.ref()) < 0;
    }

    /** Whether it is nearer to a permission than another that does not permit either. */
    boolean isNearerThan(Paper other) {
        var byVerdict = findings.verdict().compareTo(other.findings.verdict());
        if (byVerdict != 0) {
            return byVerdict < 0;
        }
        var byReasons = findings.reasons().size() - other.findings.reasons().size();
        return byReasons != 0 ? byReasons < 0 : isPreferredTo(other);
    }

    List<InstrumentRef> references() {
        return Stream.concat(Stream.of(instrument), usedSupplements.stream())
                .map(Instrument::ref)
                .toList();
    }

    Instrument instrument() {
        return instrument;
    }

    Match coverage() {
        return coverage;
    }

    List<Instrument> supplements() {
        return supplements;
    }

    Findings findings() {
        return findings;
    }

    private boolean isOwnership() {
        return instrument.kind() == InstrumentKind.OWNERSHIP;
    }

    private Instant end() {
        return instrument.terms().constraints().clocks().display().until().orElse(Instant.MAX);
    }
}
