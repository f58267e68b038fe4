package press.imprimatur.rights.internal.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import press.imprimatur.rights.Fix;
import press.imprimatur.rights.Instrument;
import press.imprimatur.rights.ReasonCode;
import press.imprimatur.rights.Verdict;

/**
 * What the rules found out about one instrument, or one clause of it: every reason against it, what
 * it makes us owe, and until when the clock leaves all that as it is.
 */
final class Findings {

    private final Case asked;
    private final Instrument instrument;
    private List<Objection> reasons = List.of();
    private List<Owed> duties = List.of();
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

    void owe(Owed duty) {
        if (duties.isEmpty()) {
            duties = new ArrayList<>(4);
        }
        if (!duties.contains(duty)) {
            duties.add(duty);
        }
    }

    /** Takes over what was found about a clause. */
    void include(Findings clause) {
        reasons = joined(reasons, clause.reasons);
        duties = joined(duties, clause.duties);
        onlyTimeIsAgainstIt &= clause.onlyTimeIsAgainstIt;
        include(clause.until);
    }

    /** Takes over what was found about another paper, which has nothing in common with this. */
    void append(Findings another) {
        reasons = appended(reasons, another.reasons);
        duties = appended(duties, another.duties);
        onlyTimeIsAgainstIt &= another.onlyTimeIsAgainstIt;
        include(another.until);
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

    List<Objection> reasons() {
        return reasons;
    }

    List<Owed> duties() {
        return duties;
    }

    /** The first instant at which the clock could change something; null if there is none. */
    Instant until() {
        return until;
    }

    /** Each list has no two that are equal, and neither has what comes of them. */
    private static <T> List<T> joined(List<T> some, List<T> more) {
        if (more.isEmpty()) {
            return some;
        }
        var all = new ArrayList<T>(some.size() + more.size());
        all.addAll(some);
        for (var each : more) {
            if (!some.contains(each)) {
                all.add(each);
            }
        }
        return all;
    }

    private static <T> List<T> appended(List<T> some, List<T> more) {
        if (more.isEmpty()) {
            return some;
        }
        var all = new ArrayList<T>(some.size() + more.size());
        all.addAll(some);
        all.addAll(more);
        return all;
    }

    private void add(ReasonCode code, Fix.Kind fix, Object... arguments) {
        var words = List.of(arguments);
        var help = fix == Fix.Kind.ASK_GRANTOR ? List.<Object>of(instrument.grantor()) : words;
        add(new Objection(code, instrument.ref().id(), words, fix, help));
    }

    private void add(Objection reason) {
        if (reasons.isEmpty()) {
            reasons = new ArrayList<>(4);
        }
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
    }
}
