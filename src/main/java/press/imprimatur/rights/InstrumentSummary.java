package press.imprimatur.rights;

import java.util.Optional;
import java.util.Set;
import press.imprimatur.sources.OutletId;

/** A line of the list of permissions. */
public record InstrumentSummary(
        InstrumentId id,
        int version,
        InstrumentKind kind,
        InstrumentState state,
        Optional<Standing> standing,
        String title,
        String grantor,
        Optional<OutletId> outlet,
        Set<Use> uses,
        Optional<Moment> displayUntil) {}
