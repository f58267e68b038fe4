package press.imprimatur.rights.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.rights.EffectiveState;
import press.imprimatur.terms.EvaluationContext.Usage;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentState;

/** How a granted instrument stands, by its own windows and by what was used of it. */
class EffectiveStatePolicy {

    private static final Duration WARNING = Duration.ofDays(30);

    private EffectiveStatePolicy() {}

    static Optional<EffectiveState> at(Instant now, Instrument instrument, Usage used) {
        if (instrument.state() != InstrumentState.GRANTED) {
            return Optional.empty();
        }
        if (isOver(now, instrument)) {
            return Optional.of(EffectiveState.EXPIRED);
        }
        var clocks = instrument.terms().constraints().clocks();
        if (!clocks.publish().hasBegunBy(now) || !clocks.display().hasBegunBy(now)) {
            return Optional.of(EffectiveState.SCHEDULED);
        }
        if (end(instrument).filter(end -> !end.isAfter(now.plus(WARNING))).isPresent()) {
            return Optional.of(EffectiveState.EXPIRING);
        }
        return Optional.of(
                isUsedUp(now, instrument, used) ? EffectiveState.EXHAUSTED : EffectiveState.ACTIVE);
    }

    private static boolean isUsedUp(Instant now, Instrument instrument, Usage used) {
        var terms = instrument.terms();
        return terms.constraints().clocks().publish().hasEndedBy(now)
                || Meters.whole(terms, used, now).stream().anyMatch(each -> each.isUsedUpBut(0));
    }

    /** Whether it was granted, and its time is over. */
    static boolean isOver(Instant now, Instrument instrument) {
        return instrument.state() == InstrumentState.GRANTED
                && end(instrument).filter(end -> !now.isBefore(end)).isPresent();
    }

    private static Optional<Instant> end(Instrument instrument) {
        var display = instrument.terms().constraints().clocks().display();
        return Stream.of(display.until(), instrument.provisionalUntil())
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }
}
