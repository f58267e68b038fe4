package press.imprimatur.rights.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprimatur.rights.Counters.Counter;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.EvaluationContext.Usage;
import press.imprimatur.terms.Quantity;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;

/** Reads what terms count as a decision does: a clause has the use of the whole instrument. */
class Meters {

    private Meters() {}

    static List<Counter> of(Terms terms, Usage usage, Instant now) {
        var counters = new ArrayList<>(whole(terms, usage, now));
        terms.permissions()
                .forEach(each ->
                        counters.addAll(
                                read(each.constraints(), Optional.of(each.use()), usage, now)));
        return List.copyOf(counters);
    }

    /** Those of the whole terms: if one of them is used up, nothing new comes out. */
    static List<Counter> whole(Terms terms, Usage usage, Instant now) {
        return read(terms.constraints(), Optional.empty(), usage, now);
    }

    private static List<Counter> read(
            Constraints constraints, Optional<Use> use, Usage usage, Instant now) {
        return constraints.quantities().stream()
                .filter(quantity -> quantity.kind().isCounted())
                .map(quantity -> new Counter(quantity, used(quantity, usage, now), use))
                .toList();
    }

    private static int used(Quantity quantity, Usage usage, Instant now) {
        return quantity.period()
                .map(period -> usage.countedAt(now, period).size())
                .orElseGet(() -> usage.live().size());
    }
}
