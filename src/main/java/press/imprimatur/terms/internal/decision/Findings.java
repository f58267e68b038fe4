package press.imprimatur.terms.internal.decision;

import java.time.Instant;
import java.util.List;
import press.imprimatur.kernel.PlainTime;
import press.imprimatur.terms.Fix;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.Verdict;

/**
 * What the rules found out about one instrument, or one clause of it: every reason against it, what
 * it makes us owe, and until when the clock leaves all that as it is.
 */
final class Findings {

    private final ComponentQuestion asked;
    private final Instrument instrument;
    private Distinct<Objection> reasons = Distinct.none();
    private Distinct<Owed> duties = Distinct.none();
    private Instant until;
    private boolean onlyTimeIsAgainstIt = true;

    Findings(ComponentQuestion asked, Instrument instrument) {
        this.asked = asked;
        this.instrument = instrument;
    }

    /** Found against it, and no clock will change that. */
    void refuse(ReasonCode code, Fix.Kind fix, Object... arguments) {
        onlyTimeIsAgainstIt = false;
        add(code, fix, arguments);
    }

    /** Found against it until that instant. */
    void refuseUntil(Instant end, ReasonCode code, Fix.Kind fix, Object... arguments) {
        mayChangeAt(end);
        add(code, fix, arguments);
    }

    /** A clause asks for a fact that nobody knows. */
    void miss(String fact) {
        miss(fact, Fix.Kind.SUPPLY_FACT);
    }

    /** The same, where that kind of help leads to who knows it. */
    void miss(String fact, Fix.Kind help) {
        refuse(ReasonCode.FACT_MISSING, help, fact);
    }

    /**
     * The clock alone could change something then; instants that are over are of no interest, and
     * none is told that no database keeps.
     */
    void mayChangeAt(Instant edge) {
        if (edge.isAfter(asked.at()) && (until == null || edge.isBefore(until))) {
            var isKept = !edge.isAfter(PlainTime.LAST) || !asked.at().isBefore(PlainTime.LAST);
            until = isKept ? edge : PlainTime.LAST;
        }
    }

    /** What its owner asked us to take away is owed no longer. */
    void owe(Owed duty) {
        if (!asked.isTakenAway(duty)) {
            duties = duties.and(duty);
        }
    }

    /** Takes over what was found about a clause, or about another paper. */
    void include(Findings others) {
        reasons = reasons.and(others.reasons);
        duties = duties.and(others.duties);
        onlyTimeIsAgainstIt &= others.onlyTimeIsAgainstIt;
        include(others.until);
    }

    /** Takes over until when a clause that was passed over stays as it is. */
    void include(Instant edge) {
        if (edge != null) {
            mayChangeAt(edge);
        }
    }

    boolean isClean() {
        return reasons.isEmpty();
    }

    /** Whether it does not do now, and time alone could mend that. */
    boolean mayBecomeClean() {
        return !isClean() && onlyTimeIsAgainstIt;
    }

    /** Whether the paper itself does not do, whatever else is known or mended. */
    boolean takeAnotherPaper() {
        var own = instrument.ref().id();
        for (var reason : reasons.list()) {
            if (reason.code().verdict() == Verdict.DENY
                    && reason.fix().takesAnotherPaper()
                    && reason.instrument().equals(own)) {
                return true;
            }
        }
        return false;
    }

    Verdict verdict() {
        var worst = duties.isEmpty() ? Verdict.PERMIT : Verdict.PERMIT_WITH;
        for (var reason : reasons.list()) {
            worst = worst.worse(reason.code().verdict());
        }
        return worst;
    }

    Instrument instrument() {
        return instrument;
    }

    List<Objection> reasons() {
        return reasons.list();
    }

    List<Owed> duties() {
        return duties.list();
    }

    /** The first instant at which the clock could change something; null if there is none. */
    Instant until() {
        return until;
    }

    private void add(ReasonCode code, Fix.Kind fix, Object... arguments) {
        var words = List.of(arguments);
        var help = fix == Fix.Kind.ASK_GRANTOR ? List.<Object>of(instrument.grantor()) : words;
        reasons = reasons.and(new Objection(code, instrument.ref().id(), words, fix, help));
    }
}
