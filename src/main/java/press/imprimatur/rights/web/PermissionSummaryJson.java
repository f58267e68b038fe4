package press.imprimatur.rights.web;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.rights.EffectiveState;
import press.imprimatur.rights.InstrumentSummary;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.Moment;
import press.imprimatur.terms.Use;

/** A permission in a list, as scripts read it. */
public record PermissionSummaryJson(
        InstrumentId id,
        int number,
        InstrumentKind kind,
        InstrumentState state,
        Optional<EffectiveState> standing,
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
