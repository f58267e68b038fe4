package press.imprimatur.terms.internal.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.imprimatur.terms.Fix;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;

/**
 * Parts of a story of which every rule finds the same, as of seven pictures of one photographer: a
 * paper that speaks of several of them is weighed once. Whether it speaks of one is asked of each,
 * where a name decides that.
 */
final class EquivalentComponents {

    private final ComponentQuestion first;
    private final Candidates candidates;
    private final List<Instrument> promised;
    private final List<Instrument> supplements;
    private final Map<InstrumentId, List<Instrument>> supplementsByBase = new HashMap<>();
    private final List<Findings> promises;
    private final Match[] coverages;
    private final EvaluatedInstrument[] papers;
    private RankedInstruments ofFirst;

    /**
     * @param first the part that stands for all of them
     */
    EquivalentComponents(ComponentQuestion first, Candidates candidates) {
        this.first = first;
        this.candidates = candidates;
        this.promised = promised(first, candidates);
        this.supplements = supplements(first, candidates);
        this.promises = new ArrayList<>(promised.size());
        for (var promise : promised) {
            promises.add(bindingBy(promise));
        }
        for (var each : supplements) {
            each.base()
                    .ifPresent(base ->
                            supplementsByBase
                                    .computeIfAbsent(base, id -> new ArrayList<>(2))
                                    .add(each));
        }
        this.coverages = new Match[candidates.bases().size()];
        this.papers = new EvaluatedInstrument[candidates.bases().size()];
    }

    boolean includes(ComponentQuestion asked) {
        return isOfTheSame(asked)
                && (!candidates.limitLength() || !asked.isMeasured() && !first.isMeasured())
                && promised.equals(promised(asked, candidates))
                && supplements.equals(supplements(asked, candidates))
                && adding(first).equals(adding(asked));
    }

    /** The supplements that may add something to it, and not only bind. */
    private List<Instrument> adding(ComponentQuestion asked) {
        List<Instrument> found = List.of();
        for (var each : supplements) {
            if (Coverage.of(each.terms(), asked) != Match.NO) {
                found = with(each, found);
            }
        }
        return found;
    }

    /** Duties may have been met for one work only. */
    private boolean isOfTheSame(ComponentQuestion asked) {
        var register = first.register();
        return asked.work().equals(first.work())
                || !register.hasDutiesOf(asked.work()) && !register.hasDutiesOf(first.work());
    }

    /** What speaks of one of them. */
    RankedInstruments papersOn(ComponentQuestion asked) {
        if (!asked.work().equals(first.work())) {
            return find(asked);
        }
        ofFirst = ofFirst == null ? find(first) : ofFirst;
        return ofFirst;
    }

    private RankedInstruments find(ComponentQuestion asked) {
        var found = new ArrayList<EvaluatedInstrument>(papers.length);
        for (var index = 0; index < papers.length; index++) {
            var coverage = coverage(index, asked);
            if (coverage != Match.NO) {
                found.add(paper(index, coverage));
            }
        }
        return new RankedInstruments(found);
    }

    private Match coverage(int index, ComponentQuestion asked) {
        var terms = candidates.bases().get(index).terms();
        var scope = terms.scope();
        var isByName = scope instanceof Scope.OneWork || scope instanceof Scope.ListedWorks;
        if (isByName && !asked.work().equals(first.work())) {
            return Coverage.of(terms, asked);
        }
        if (coverages[index] == null) {
            coverages[index] = Coverage.of(terms, first);
        }
        return coverages[index];
    }

    private EvaluatedInstrument paper(int index, Match coverage) {
        if (papers[index] == null) {
            var instrument = candidates.bases().get(index);
            papers[index] =
                    new EvaluatedInstrument(this, instrument, coverage, supplementsTo(instrument));
        }
        return papers[index];
    }

    Findings weigh(EvaluatedInstrument paper) {
        var instrument = paper.instrument();
        var findings = new Findings(first, instrument);
        if (paper.isDoubtful()) {
            missCoverage(instrument, findings);
        }
        StateRule.check(first, instrument, findings);
        KindRule.check(first, instrument, findings);
        LicenceRule.check(first, instrument, findings);
        VersionRule.check(first, instrument.terms(), findings);
        DutyRule.owe(instrument, instrument.terms().duties(), findings);
        GrantRule.check(first, paper, findings);
        ProhibitionRule.check(first, instrument, findings);
        for (var supplement : paper.supplements()) {
            findings.include(partBy(supplement));
        }
        for (var promise : promises) {
            if (!paper.isPartlyOn(promise.instrument())) {
                findings.include(promise);
            }
        }
        return findings;
    }

    private void missCoverage(Instrument instrument, Findings findings) {
        if (!(instrument.terms().scope() instanceof Scope.StaffWork)) {
            missSelected(first, instrument.terms(), findings);
            return;
        }
        for (var doubt : first.authorship().doubts()) {
            findings.refuse(ReasonCode.AUTHORSHIP_UNKNOWN, Fix.Kind.SAY_WHOSE, doubt);
        }
    }

    /** Nobody can tell whether the paper speaks of it, for want of what its selection looks at. */
    static void missSelected(ComponentQuestion asked, Terms terms, Findings findings) {
        var unknown = Coverage.unknown(terms, asked);
        if (unknown.isEmpty()) {
            findings.miss("what the selection of the permission looks at");
        } else {
            findings.miss(unknown, Fix.Kind.DESCRIBE_WORK);
        }
    }

    /** Rule 4: what a supplement forbids and demands, its base does, whether it is made use of. */
    private Findings partBy(Instrument supplement) {
        var part = new Findings(first, supplement);
        StateRule.endOfBinding(supplement).ifPresent(part::mayChangeAt);
        if (StateRule.binds(first, supplement)) {
            missUnlessRead(supplement, part);
            ProhibitionRule.check(first, supplement, part);
            SettingRule.checkCircumstances(first, supplement.terms().constraints(), part);
            DutyRule.owe(supplement, supplement.terms().duties(), part);
        }
        return part;
    }

    /** Checks all that is owed, and tells how much of it is not met yet. */
    int checkDuties(Findings findings) {
        return DutyRule.check(first, findings);
    }

    /** What is asked of all of them. */
    Use use() {
        return first.question().use();
    }

    /** What binds us as long as it is in force, whatever is relied on: the same for every paper. */
    private static List<Instrument> promised(ComponentQuestion asked, Candidates candidates) {
        List<Instrument> found = List.of();
        for (var each : candidates.binding()) {
            if (StateRule.binds(asked, each)
                    && Coverage.ofAnyName(each.terms().scope(), asked) != Match.NO) {
                found = with(each, found);
            }
        }
        return found;
    }

    private static List<Instrument> supplements(ComponentQuestion asked, Candidates candidates) {
        List<Instrument> found = List.of();
        for (var each : candidates.supplements()) {
            if (Coverage.ofAnyName(each.terms().scope(), asked) != Match.NO) {
                found = with(each, found);
            }
        }
        return found;
    }

    /** Of the same grantor, speaking of the same work, or perhaps of it. */
    private List<Instrument> supplementsTo(Instrument base) {
        List<Instrument> found = List.of();
        for (var each : supplementsByBase.getOrDefault(base.ref().id(), List.of())) {
            if (each.grantor().equals(base.grantor())) {
                found = with(each, found);
            }
        }
        return found;
    }

    /** Mostly there is none, and then there is no list either. */
    private static List<Instrument> with(Instrument one, List<Instrument> others) {
        var more = others.isEmpty() ? new ArrayList<Instrument>(2) : others;
        more.add(one);
        return more;
    }

    /** It may forbid or demand anything. */
    private static void missUnlessRead(Instrument instrument, Findings findings) {
        if (!instrument.terms().areRead()) {
            findings.miss("what the paper says, which cannot be read");
        }
    }

    /** Rule 6: what was promised elsewhere, with the paper that it was promised on. */
    private Findings bindingBy(Instrument promise) {
        var bound = new Findings(first, promise);
        StateRule.endOfBinding(promise).ifPresent(bound::mayChangeAt);
        missUnlessRead(promise, bound);
        ProhibitionRule.checkCovenants(first, promise, bound);
        if (promise.kind() == InstrumentKind.HOUSE_RULES) {
            SettingRule.checkCircumstances(first, promise.terms().constraints(), bound);
        }
        DutyRule.oweCovenants(promise, bound);
        return bound;
    }
}
