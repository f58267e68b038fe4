package press.imprimatur.dues;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import press.imprimatur.sources.OutletId;

/** Which dues to list; what is absent does not matter. */
public record DueFilter(Optional<DueState> state, Optional<OutletId> outlet) {

    public DueFilter {
        requireNonNull(state, "state");
        requireNonNull(outlet, "outlet");
    }

    /** All of them. */
    public static DueFilter all() {
        return new DueFilter(Optional.empty(), Optional.empty());
    }
}
