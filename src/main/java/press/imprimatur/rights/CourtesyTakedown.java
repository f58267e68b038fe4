package press.imprimatur.rights;

import java.util.Optional;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.StableCopies;

/**
 * We take down what rests on an instrument although it stays in force. Fired inside the recording
 * transaction; whoever shows it takes it down in the same transaction.
 *
 * @param work which work; absent for all that rests on the instrument
 */
public record CourtesyTakedown(InstrumentId instrument, Optional<WorkId> work, String reason) {

    public CourtesyTakedown {
        work = StableCopies.maybe(work);
    }
}
