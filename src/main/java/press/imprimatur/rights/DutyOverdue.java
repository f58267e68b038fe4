package press.imprimatur.rights;

import java.util.Optional;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.InstrumentId;

/**
 * A duty is overdue. Fired inside the transaction that records it; whoever shows what rests on the
 * instrument decides again in the same transaction.
 *
 * @param work for which work; empty if for the whole instrument
 */
public record DutyOverdue(
        InstrumentId instrument, DutyType duty, Optional<WorkId> work, int warnings) {}
