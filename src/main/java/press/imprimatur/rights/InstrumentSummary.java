package press.imprimatur.rights;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.Moment;
import press.imprimatur.terms.Use;

/**
 * A line of the list of permissions.
 *
 * @param displayUntil when it ends; absent if it does not
 * @param displayFrom when it begins; absent if it always did
 * @param work the work that it is about; absent if it is about several or a selection
 * @param isLimited whether it counts what is published under it, see {@link Counters}
 */
public record InstrumentSummary(
        InstrumentId id,
        int version,
        InstrumentKind kind,
        InstrumentState state,
        Optional<EffectiveState> standing,
        String title,
        String grantor,
        Optional<OutletId> outlet,
        Optional<WorkId> work,
        Set<Use> uses,
        Optional<Moment> displayUntil,
        Optional<Instant> displayFrom,
        boolean isLimited) {}
