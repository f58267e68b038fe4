package press.imprimatur.rights;

import java.util.Optional;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.DutyName;
import press.imprimatur.terms.InstrumentId;

/** Keeps which duties are overdue, so that a decision takes the remedy that the terms name. */
public interface OverdueDuties {

    /**
     * Records that a duty is overdue as of now, after so many warnings; it stays so until it is
     * recorded as met ({@link Permissions#recordDutyMet}). What rests on the instrument is decided
     * again in the same transaction: a remedy that takes down does so after the second warning.
     *
     * @param work for which work; empty if for the whole instrument
     * @param warnings how often somebody was warned of it so far
     */
    void record(InstrumentId instrument, DutyName duty, Optional<WorkId> work, int warnings);
}
