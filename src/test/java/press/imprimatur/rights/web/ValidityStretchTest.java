package press.imprimatur.rights.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.terms.InstrumentState.GRANTED;
import static press.imprimatur.terms.InstrumentState.REQUESTED;
import static press.imprimatur.terms.InstrumentState.REVOKED;
import static press.imprimatur.terms.InstrumentState.SUSPENDED;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.imprimatur.rights.EffectiveState;
import press.imprimatur.rights.LifeEvent;
import press.imprimatur.rights.PermissionStep;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentRef;
import press.imprimatur.terms.InstrumentState;

class ValidityStretchTest {

    private static final InstrumentRef PERMISSION = new InstrumentRef(InstrumentId.next(), 1);

    @Test
    void a_permission_without_clocks_is_in_force_from_its_grant_without_an_end() {
        var stretches = of(Optional.empty(), Optional.empty(), GRANTED);

        assertThat(stretches).containsExactly(active(1, 0));
    }

    @Test
    void its_terms_say_when_it_begins_and_when_it_is_over() {
        var stretches = of(Optional.of(day(5)), Optional.of(day(9)), GRANTED);

        assertThat(stretches)
                .containsExactly(
                        granted(EffectiveState.SCHEDULED, 1, 5),
                        active(5, 9),
                        granted(EffectiveState.EXPIRED, 9, 0));
    }

    @Test
    void a_suspension_stands_between_two_times_in_force() {
        var stretches = of(Optional.empty(), Optional.of(day(9)), GRANTED, SUSPENDED, GRANTED);

        assertThat(stretches)
                .containsExactly(
                        active(1, 2),
                        plain(SUSPENDED, 2, 3),
                        active(3, 9),
                        granted(EffectiveState.EXPIRED, 9, 0));
    }

    @Test
    void an_amendment_goes_on_with_the_same_stretch() {
        assertThat(of(Optional.empty(), Optional.empty(), REQUESTED, GRANTED, GRANTED))
                .containsExactly(plain(REQUESTED, 1, 2), active(2, 0));
    }

    @Test
    void what_is_revoked_never_comes_to_the_end_of_its_terms() {
        assertThat(of(Optional.empty(), Optional.of(day(9)), GRANTED, REVOKED))
                .containsExactly(active(1, 2), plain(REVOKED, 2, 0));
    }

    @Test
    void what_was_over_when_it_was_suspended_was_over_before() {
        assertThat(of(Optional.empty(), Optional.of(day(0)), GRANTED, SUSPENDED))
                .containsExactly(granted(EffectiveState.EXPIRED, 1, 2), plain(SUSPENDED, 2, 0));
    }

    /** One step a day, from the first day on. */
    private static List<ValidityStretch> of(
            Optional<Instant> opens, Optional<Instant> closes, InstrumentState... states) {
        var steps =
                IntStream.range(0, states.length)
                        .mapToObj(place -> step(states[place], day(place + 1)))
                        .toList();
        return ValidityStretch.of(steps.reversed(), opens, closes);
    }

    private static PermissionStep step(InstrumentState to, Instant at) {
        return new PermissionStep(
                PERMISSION, LifeEvent.GRANT, to, at, "Petra", "", Optional.empty());
    }

    private static ValidityStretch active(int from, int until) {
        return granted(EffectiveState.ACTIVE, from, until);
    }

    private static ValidityStretch granted(EffectiveState standing, int from, int until) {
        return new ValidityStretch(GRANTED, Optional.of(standing), day(from), end(until));
    }

    private static ValidityStretch plain(InstrumentState state, int from, int until) {
        return new ValidityStretch(state, Optional.empty(), day(from), end(until));
    }

    /** The day, or none for 0. */
    private static Optional<Instant> end(int until) {
        return Optional.of(until).filter(day -> day > 0).map(ValidityStretchTest::day);
    }

    private static Instant day(int day) {
        return Instant.parse("2026-11-01T00:00:00Z").plusSeconds(86_400L * day);
    }
}
