package press.imprimatur.sources.web;

import java.time.Instant;
import java.util.Optional;
import press.imprimatur.api.Versioned;
import press.imprimatur.sources.OutletId;
import press.imprimatur.sources.Party;
import press.imprimatur.sources.PartyState;

/** What became of an outlet, as scripts read it. */
public record PartyJson(
        OutletId id,
        long version,
        String name,
        PartyState state,
        Optional<OutletId> successor,
        Optional<Instant> since,
        String reason)
        implements Versioned {

    static PartyJson of(Party party) {
        return new PartyJson(
                party.id(),
                party.version(),
                party.name(),
                party.state(),
                party.successor(),
                party.since(),
                party.reason());
    }
}
