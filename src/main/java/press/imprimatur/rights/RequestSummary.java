package press.imprimatur.rights;

import java.time.Instant;
import java.util.Optional;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentState;

/** A line of the list of requests. */
public record RequestSummary(
        InstrumentId id,
        InstrumentState state,
        String title,
        String grantor,
        Optional<OutletId> outlet,
        Instant askedAt,
        Optional<Instant> answerBy) {}
