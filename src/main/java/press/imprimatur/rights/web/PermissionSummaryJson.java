package press.imprimatur.rights.web;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.rights.InstrumentId;
import press.imprimatur.rights.InstrumentKind;
import press.imprimatur.rights.InstrumentState;
import press.imprimatur.rights.InstrumentSummary;
import press.imprimatur.rights.Moment;
import press.imprimatur.rights.Standing;
import press.imprimatur.rights.Use;
import press.imprimatur.sources.OutletId;

/** A permission in a list, as scripts read it. */
public record PermissionSummaryJson(
        InstrumentId id,
        int number,
        InstrumentKind kind,
        InstrumentState state,
        Optional<Standing> standing,
        String title,
        String grantor,
        Optional<OutletId> outlet,
        Set<Use> uses,
        Optional<Instant> displayUntil) {

    static PermissionSummaryJson of(InstrumentSummary summary) {
        return new PermissionSummaryJson(
                summary.id(),
                summary.version(),
                summary.kind(),
                summary.state(),
                summary.standing(),
                summary.title(),
                summary.grantor(),
                summary.outlet(),
                summary.uses(),
                summary.displayUntil().map(Moment::at));
    }
}
