package press.imprimatur.terms.internal.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.Fix;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Reason;
import press.imprimatur.terms.ReasonCode;

/**
 * A reason without the part that it is about: the same for all parts that are alike.
 *
 * @param help the words of the fix
 */
record Objection(
        ReasonCode code,
        InstrumentId instrument,
        List<Object> arguments,
        Fix.Kind fix,
        List<Object> help) {

    Reason about(Component part) {
        var id = Optional.of(instrument);
        return new Reason(code, part, id, arguments, new Fix(fix, Optional.of(part), id, help));
    }

    static List<Reason> about(Component part, List<Objection> objections) {
        var reasons = new ArrayList<Reason>(objections.size());
        for (var objection : objections) {
            reasons.add(objection.about(part));
        }
        return reasons;
    }
}
