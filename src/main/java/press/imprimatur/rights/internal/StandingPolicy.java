package press.imprimatur.rights.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.rights.Instrument;
import press.imprimatur.rights.InstrumentState;
import press.imprimatur.rights.Standing;

/** How a granted instrument stands, by its own windows; what it has left to use is asked apart. */
class StandingPolicy {

    private static final Duration WARNING = Duration.ofDays(30);

    private StandingPolicy() {}

    static Optional<Standing> at(Instant now, Instrument instrument) {
        if (instrument.state() != InstrumentState.GRANTED) {
            return Optional.empty();
        }
        var clocks = instrument.terms().constraints().clocks();
        var end =
                Stream.of(clocks.display().until(), instrument.provisionalUntil())
                        .flatMap(Optional::stream)
                        .min(Instant::compareTo);
        if (end.isPresent() && !now.isBefore(end.get())) {
            return Optional.of(Standing.EXPIRED);
        }
        if (!clocks.publish().hasBegunBy(now) || !clocks.display().hasBegunBy(now)) {
            return Optional.of(Standing.SCHEDULED);
        }
        return Optional.of(
                end.isPresent() && !end.get().isAfter(now.plus(WARNING))
                        ? Standing.EXPIRING
                        : Standing.ACTIVE);
    }
}
