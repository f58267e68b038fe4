package press.imprimatur.rights;

import java.util.Optional;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.sources.OutletId;

/** Which permissions to list; what is absent does not matter. */
public record InstrumentFilter(
        Optional<InstrumentKind> kind,
        Optional<InstrumentState> state,
        Optional<OutletId> outlet,
        Optional<WorkId> work) {

    /** All of them. */
    public static final InstrumentFilter ALL =
            new InstrumentFilter(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Those that name a work. */
    public static InstrumentFilter naming(WorkId work) {
        return new InstrumentFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(work));
    }
}
