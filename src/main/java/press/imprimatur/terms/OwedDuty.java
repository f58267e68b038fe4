package press.imprimatur.terms;

import static java.util.Objects.requireNonNull;

/** A duty that comes with a decision: who is owed it, for what, and on what paper. */
public record OwedDuty(InstrumentRef instrument, Component component, Duty duty) {

    public OwedDuty {
        requireNonNull(instrument, "instrument");
        requireNonNull(component, "component");
        requireNonNull(duty, "duty");
    }
}
