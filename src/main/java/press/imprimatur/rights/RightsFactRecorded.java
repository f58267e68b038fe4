package press.imprimatur.rights;

import java.util.Optional;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.InstrumentId;

/**
 * A grantor released what was embargoed, or a duty was met. Fired inside the transaction that
 * records it.
 *
 * @param work for which work; empty if for the whole instrument
 */
public record RightsFactRecorded(InstrumentId instrument, Optional<WorkId> work) {}
