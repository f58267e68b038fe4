package press.imprimatur.rights;

import java.util.Optional;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.InstrumentState;

/** Which requests to list; what is absent does not matter. */
public record RequestFilter(
        Optional<InstrumentState> state, Optional<OutletId> outlet, Optional<WorkId> work) {

    /** All of them. */
    public static final RequestFilter ALL =
            new RequestFilter(Optional.empty(), Optional.empty(), Optional.empty());

    /** Those that are for a work. */
    public static RequestFilter forWork(WorkId work) {
        return new RequestFilter(Optional.empty(), Optional.empty(), Optional.of(work));
    }
}
