package press.imprimatur.rights.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.rights.EffectiveState;
import press.imprimatur.rights.PermissionStep;
import press.imprimatur.terms.InstrumentState;

/**
 * A time in which a permission stood in one way.
 *
 * @param state by record
 * @param standing what the clocks of its terms make of that; absent unless it is granted
 * @param from its first moment
 * @param until its end; empty if nothing ends it yet
 */
record ValidityStretch(
        InstrumentState state,
        Optional<EffectiveState> standing,
        Instant from,
        Optional<Instant> until) {

    /**
     * How it stood and, as far as its terms say, will stand; the oldest first.
     *
     * @param newestFirst its steps
     * @param opens when what it grants begins, as its terms say now
     * @param closes when that ends
     */
    static List<ValidityStretch> of(
            List<PermissionStep> newestFirst, Optional<Instant> opens, Optional<Instant> closes) {
        var found = new ArrayList<ValidityStretch>();
        var end = Optional.<Instant>empty();
        for (var step : newestFirst) {
            if (step.to() != InstrumentState.SUPERSEDED) {
                var whole = new ValidityStretch(step.to(), Optional.empty(), step.at(), end);
                whole.split(opens, closes).reversed().forEach(each -> addBefore(found, each));
                end = Optional.of(step.at());
            }
        }
        return found;
    }

    /** By the clocks, if it is granted. */
    private List<ValidityStretch> split(Optional<Instant> opens, Optional<Instant> closes) {
        if (state != InstrumentState.GRANTED) {
            return List.of(this);
        }
        var begins = opens.filter(from::isBefore).orElse(from);
        var over = closes.map(end -> end.isBefore(from) ? from : end);
        return Stream.concat(
                        Stream.of(
                                within(EffectiveState.SCHEDULED, from, Optional.of(begins)),
                                within(EffectiveState.ACTIVE, begins, closes)),
                        over.stream()
                                .map(at -> within(EffectiveState.EXPIRED, at, Optional.empty())))
                .toList();
    }

    /** Cut off where the record says that something else began. */
    private ValidityStretch within(EffectiveState stands, Instant first, Optional<Instant> last) {
        var end = until.isPresent() ? last.filter(until.get()::isAfter).or(() -> until) : last;
        return new ValidityStretch(state, Optional.of(stands), first, end);
    }

    private static void addBefore(List<ValidityStretch> later, ValidityStretch one) {
        if (one.until.isPresent() && !one.from.isBefore(one.until.get())) {
            return;
        }
        if (!later.isEmpty() && later.get(0).isLike(one)) {
            var next = later.remove(0);
            later.add(0, new ValidityStretch(one.state, one.standing, one.from, next.until));
        } else {
            later.add(0, one);
        }
    }

    private boolean isLike(ValidityStretch other) {
        return state == other.state && standing.equals(other.standing);
    }
}
