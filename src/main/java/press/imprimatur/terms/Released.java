package press.imprimatur.terms;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import press.imprimatur.kernel.WorkId;

/**
 * What a grantor released.
 *
 * @param work that work; absent if all that the instrument covers
 */
public record Released(InstrumentId instrument, Optional<WorkId> work) {

    public Released {
        requireNonNull(instrument, "instrument");
        work = StableCopies.maybe(work);
    }
}
