package press.imprimatur.rights;

import java.util.List;
import java.util.Optional;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.InstrumentId;

/**
 * Takes a work down because somebody asked kindly, although the permission cannot be, or is not,
 * taken back. It is recorded as what it is, and the permission stays in force.
 */
public interface Courtesies {

    /**
     * Takes down what rests on a permission.
     *
     * @param revision what the caller saw
     * @param work which work; absent for all that rests on the permission
     * @param reason who asked and why, as the record will say
     * @param evidence the letters; none need be there
     * @throws NoSuchInstrument if there is none of that name
     * @throws press.imprimatur.kernel.ChangedMeanwhile if somebody changed it since
     * @throws StateForbids if it is not in force
     * @throws press.imprimatur.kernel.FieldRefused if there is no reason
     */
    void takeDown(
            InstrumentId id,
            long revision,
            Optional<WorkId> work,
            String reason,
            List<NewEvidence> evidence);
}
