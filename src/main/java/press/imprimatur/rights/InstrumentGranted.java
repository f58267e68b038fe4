package press.imprimatur.rights;

import java.util.Optional;
import java.util.Set;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;

/**
 * An instrument is in force. Fired inside the granting transaction; an observer that throws undoes
 * it.
 */
public record InstrumentGranted(
        InstrumentId instrument,
        InstrumentKind kind,
        Set<WorkId> works,
        Optional<OutletId> outlet) {}
