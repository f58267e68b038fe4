package press.imprimatur.rights.internal.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprimatur.rights.Fix;
import press.imprimatur.rights.Instrument;
import press.imprimatur.rights.OwedDuty;
import press.imprimatur.rights.Reason;
import press.imprimatur.rights.ReasonCode;
import press.imprimatur.rights.Verdict;

/**
 * What the rules found out about one instrument, or one clause of it: every reason against it, what
 * it makes us owe, and until when the clock leaves all that as it is.
 */
final class Findings {

    private final Case asked;
    private final Instrument instrument;
    private List<Reason> reasons = List.of();
    private List<OwedDuty> duties = List.of();
    private Instant until;
    private boolean onlyTimeIsAgainstIt = true;

    Findings(Case asked, Instrument instrument) {
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
        refuse(ReasonCode.FACT_MISSING, Fix.Kind.SUPPLY_FACT, fact);
    }

    /** The clock alone could change something then; instants that are over are of no interest. */
    void mayChangeAt(Instant edge) {
        if (edge.isAfter(asked.at()) && (until == null || edge.isBefore(until))) {
            until = edge;
        }
    }

    void owe(OwedDuty duty) {
        if (duties.isEmpty()) {
            duties = new ArrayList<>();
        }
        if (!duties.contains(duty)) {
            duties.add(duty);
        }
    }

    /** Takes over what was found about a clause. */
    void include(Findings clause) {
        for (var reason : clause.reasons) {
            add(reason);
        }
        for (var duty : clause.duties) {
            owe(duty);
        }
        onlyTimeIsAgainstIt &= clause.onlyTimeIsAgainstIt;
        include(clause.until);
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

    Verdict verdict() {
        var worst = duties.isEmpty() ? Verdict.PERMIT : Verdict.PERMIT_WITH;
        for (var reason : reasons) {
            worst = worst.worse(reason.code().verdict());
        }
        return worst;
    }

    Instrument instrument() {
        return instrument;
    }

    List<Reason> reasons() {
        return reasons;
    }

    List<OwedDuty> duties() {
        return duties;
    }

    /** The first instant at which the clock could change something; null if there is none. */
    Instant until() {
        return until;
    }

    private void add(ReasonCode code, Fix.Kind fix, Object... arguments) {
        var id = Optional.of(instrument.ref().id());
        var part = Optional.of(asked.component());
        var words = List.of(arguments);
        var help = fix == Fix.Kind.ASK_GRANTOR ? List.<Object>of(instrument.grantor()) : words;
        add(new Reason(code, asked.component(), id, words, new Fix(fix, part, id, help)));
    }

    private void add(Reason reason) {
        if (reasons.isEmpty()) {
            reasons = new ArrayList<>(4);
        }
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
    }
}
