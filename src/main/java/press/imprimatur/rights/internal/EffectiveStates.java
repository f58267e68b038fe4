package press.imprimatur.rights.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.rights.EffectiveState;
import press.imprimatur.rights.InstrumentSummary;
import press.imprimatur.terms.EvaluationContext.Usage;

/** How instruments stand now: for however many of them, what was used is read once. */
@ApplicationScoped
class EffectiveStates {

    private static final Usage NOTHING = new Usage(Map.of(), Set.of());

    @Inject LedgerRows ledger;
    @Inject Clock clock;

    Optional<EffectiveState> of(InstrumentEntity instrument) {
        return summary(instrument).standing();
    }

    InstrumentSummary summary(InstrumentEntity instrument) {
        return summaries(List.of(instrument)).get(0);
    }

    /** In the same order. */
    List<InstrumentSummary> summaries(List<InstrumentEntity> instruments) {
        var limited =
                instruments.stream()
                        .filter(InstrumentEntity::isLimited)
                        .map(InstrumentEntity::instrumentId)
                        .toList();
        var usage = ledger.usage(limited);
        var now = clock.instant();
        return instruments.stream()
                .map(each -> {
                    var used = usage.getOrDefault(each.instrumentId(), NOTHING);
                    return each.summary(EffectiveStatePolicy.at(now, each.instrument(), used));
                })
                .toList();
    }
}
