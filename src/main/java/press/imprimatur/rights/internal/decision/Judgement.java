package press.imprimatur.rights.internal.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprimatur.rights.Instrument;
import press.imprimatur.rights.InstrumentId;
import press.imprimatur.rights.InstrumentKind;

/** Answers for one component and one version: finds the papers, weighs them, picks one. */
final class Judgement {

    private final Case asked;
    private final List<Paper> papers = new ArrayList<>();
    private final List<Findings> promises = new ArrayList<>(2);
    private Findings holds;

    private Judgement(Case asked) {
        this.asked = asked;
    }

    static Answer on(Case asked) {
        var judgement = new Judgement(asked);
        judgement.findPapers();
        judgement.weigh();
        return judgement.answer();
    }

    private void findPapers() {
        for (var instrument : asked.world().instruments()) {
            switch (instrument.kind()) {
                case HOLD -> {
                    var found = new Findings(asked, instrument);
                    HoldRule.check(asked, instrument, found);
                    hold(found);
                }
                case SUPPLEMENT -> promise(instrument);
                default -> {
                    var coverage = Coverage.of(instrument.terms().scope(), asked);
                    if (coverage != Match.NO) {
                        papers.add(
                                new Paper(asked, instrument, coverage, supplementsTo(instrument)));
                        promise(instrument);
                    }
                }
            }
        }
    }

    /** What binds us as long as it is in force, whatever is relied on: the same for every paper. */
    private void promise(Instrument instrument) {
        if (canBind(instrument)
                && StateRule.isInForce(asked, instrument)
                && Coverage.of(instrument.terms().scope(), asked) != Match.NO) {
            promises.add(bindingBy(instrument));
        }
    }

    private static boolean canBind(Instrument instrument) {
        if (instrument.kind() == InstrumentKind.HOUSE_RULES) {
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

    private void hold(Findings found) {
        if (holds == null) {
            holds = found;
        } else {
            holds.include(found);
        }
    }

    /** Of the same grantor, speaking of the same work. */
    private List<Instrument> supplementsTo(Instrument base) {
        List<Instrument> found = List.of();
        for (var each : asked.world().instruments()) {
            if (each.kind() == InstrumentKind.SUPPLEMENT
                    && each.base().equals(Optional.of(base.ref().id()))
                    && each.grantor().equals(base.grantor())
                    && Coverage.of(each.terms().scope(), asked) == Match.YES) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(each);
            }
        }
        return found;
    }

    private void weigh() {
        for (var paper : papers) {
            weigh(paper);
        }
    }

    private void weigh(Paper paper) {
        var instrument = paper.instrument();
        var findings = paper.findings();
        if (paper.coverage() == Match.UNKNOWN) {
            findings.miss("what the selection of the permission looks at");
        }
        StateRule.check(asked, instrument, findings);
        KindRule.check(asked, instrument, findings);
        VersionRule.check(asked, instrument.terms(), findings);
        DutyRule.owe(asked, instrument, instrument.terms().duties(), findings);
        GrantRule.check(asked, paper, findings);
        ProhibitionRule.check(asked, instrument, findings);
        for (var promise : promises) {
            if (promise.instrument() != instrument) {
                findings.include(promise);
            }
        }
        paper.unmetDuties(DutyRule.check(asked, findings));
    }

    /** Rule 6: what was promised elsewhere, with the paper that it was promised on. */
    private Findings bindingBy(Instrument promise) {
        var bound = new Findings(asked, promise);
        promise.stateSince().ifPresent(bound::mayChangeAt);
        ProhibitionRule.checkCovenants(asked, promise, bound);
        if (promise.kind() == InstrumentKind.HOUSE_RULES) {
            SettingRule.checkCircumstances(asked, promise.terms().constraints(), bound);
        }
        DutyRule.oweCovenants(asked, promise, bound);
        return bound;
    }

    private Answer answer() {
        var choice = asked.question().chosen().get(asked.component());
        var best = choice == null ? best() : find(choice);
        return new Answer(asked, papers, best, holds);
    }

    private Paper find(InstrumentId choice) {
        for (var paper : papers) {
            if (paper.instrument().ref().id().equals(choice)) {
                return paper;
            }
        }
        return null;
    }

    private Paper best() {
        Paper best = null;
        for (var paper : papers) {
            if (best == null || isBetter(paper, best)) {
                best = paper;
            }
        }
        return best;
    }

    private static boolean isBetter(Paper one, Paper other) {
        if (one.findings().isClean() != other.findings().isClean()) {
            return one.findings().isClean();
        }
        return one.findings().isClean() ? one.isPreferredTo(other) : one.isNearerThan(other);
    }
}
