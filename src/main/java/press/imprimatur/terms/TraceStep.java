package press.imprimatur.terms;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What came of one instrument for one component, for whoever wants to see the whole trace.
 *
 * @param reasons why it does not do; empty if it would
 */
public record TraceStep(
        Component component, InstrumentRef instrument, InstrumentKind kind, List<Reason> reasons) {

    public TraceStep {
        requireNonNull(component, "component");
        requireNonNull(instrument, "instrument");
        requireNonNull(kind, "kind");
        reasons = List.copyOf(reasons);
    }
}
