package press.imprimatur.rights.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.Counters.Counter;
import press.imprimatur.rights.EffectiveState;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.EvaluationContext.Usage;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.Permission;
import press.imprimatur.terms.Quantity;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Window;

class EffectiveStatePolicyTest {

    private static final Instant NOON = Instant.parse("2026-03-31T12:00:00Z");
    private static final Usage NOTHING = new Usage(Map.of(), Set.of());
    private static final Quantity ONE_A_MONTH = Quantity.per(Period.ofMonths(1), 1);

    @Test
    void isUsedUpForAsLongAsADecisionCounts() {
        var terms = within(Constraints.NONE.atMost(ONE_A_MONTH));
        var february = Instant.parse("2026-02-28T13:00:00Z");
        var used = new Usage(Map.of(WorkId.next(), february), Set.of());

        assertThat(standing(terms, NOTHING)).contains(EffectiveState.ACTIVE);
        // A month from 28 February is over on 28 March, though 28 February is a month before 31.
        assertThat(standing(terms, used)).contains(EffectiveState.ACTIVE);
        assertThat(at(Instant.parse("2026-03-28T12:59:59Z"), terms, used))
                .contains(EffectiveState.EXHAUSTED);
        assertThat(at(Instant.parse("2026-03-28T13:00:00Z"), terms, used))
                .contains(EffectiveState.ACTIVE);
    }

    @Test
    void isUsedUpWhenAsManyAreLiveAsMayBe() {
        var terms = within(Constraints.NONE.atMost(Quantity.liveAtOnce(2)));
        var one = new Usage(Map.of(), Set.of(WorkId.next()));
        var two = new Usage(Map.of(), Set.of(WorkId.next(), WorkId.next()));

        assertThat(standing(terms, one)).contains(EffectiveState.ACTIVE);
        assertThat(standing(terms, two)).contains(EffectiveState.EXHAUSTED);
    }

    @Test
    void keepsOnlyWhatIsOutWhenTheWindowToPublishIsOver() {
        var terms = within(Constraints.NONE.published(Window.until(NOON)));

        assertThat(at(NOON.minusNanos(1), terms, NOTHING)).contains(EffectiveState.ACTIVE);
        assertThat(standing(terms, NOTHING)).contains(EffectiveState.EXHAUSTED);
    }

    @Test
    void saysFirstThatItEndsSoonOrHasEnded() {
        var most = Constraints.NONE.atMost(ONE_A_MONTH);
        var used = new Usage(Map.of(WorkId.next(), NOON), Set.of());
        var soon = Window.until(NOON.plus(Duration.ofDays(30)));

        assertThat(standing(within(most.displayed(soon)), used)).contains(EffectiveState.EXPIRING);
        assertThat(standing(within(most.displayed(Window.until(NOON))), used))
                .contains(EffectiveState.EXPIRED);
        assertThat(standing(within(most.published(Window.from(NOON.plusNanos(1)))), used))
                .contains(EffectiveState.SCHEDULED);
        assertThat(
                        EffectiveStatePolicy.at(
                                NOON,
                                granted(within(most)).in(InstrumentState.SUSPENDED, NOON),
                                used))
                .isEmpty();
    }

    @Test
    void metersShowWhatAClauseCountsAndThatAloneUsesNothingUp() {
        var feed = Permission.of(Use.FEED_FULL).within(Constraints.NONE.atMost(ONE_A_MONTH));
        var terms = within(Constraints.NONE.atMost(Quantity.liveAtOnce(5))).and(feed);
        var used = new Usage(Map.of(WorkId.next(), NOON), Set.of(WorkId.next()));

        assertThat(Meters.of(terms, used, NOON))
                .containsExactly(
                        new Counter(Quantity.liveAtOnce(5), 1, Optional.empty()),
                        new Counter(ONE_A_MONTH, 1, Optional.of(Use.FEED_FULL)));
        assertThat(standing(terms, used)).contains(EffectiveState.ACTIVE);
    }

    private static Terms within(Constraints constraints) {
        return Terms.allowing(Scope.of(WorkId.next()), Use.WEB_FULL).within(constraints);
    }

    private static Instrument granted(Terms terms) {
        return Instrument.granted(
                InstrumentId.next(), InstrumentKind.AGREEMENT, "Radio Free Asia", terms);
    }

    private static Optional<EffectiveState> standing(Terms terms, Usage used) {
        return at(NOON, terms, used);
    }

    private static Optional<EffectiveState> at(Instant now, Terms terms, Usage used) {
        return EffectiveStatePolicy.at(now, granted(terms), used);
    }
}
