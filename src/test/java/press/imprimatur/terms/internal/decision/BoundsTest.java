package press.imprimatur.terms.internal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.terms.internal.decision.Ask.NOON;
import static press.imprimatur.terms.internal.decision.Ask.allowing;
import static press.imprimatur.terms.internal.decision.Ask.codes;
import static press.imprimatur.terms.internal.decision.Ask.granted;
import static press.imprimatur.terms.internal.decision.Ask.id;
import static press.imprimatur.terms.internal.decision.Ask.toKeep;
import static press.imprimatur.terms.internal.decision.Ask.toPublish;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import press.imprimatur.kernel.PlainTime;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.EvaluationContext;
import press.imprimatur.terms.EvaluationContext.Usage;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.InstrumentRef;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.LicenceNote;
import press.imprimatur.terms.Moment;
import press.imprimatur.terms.Quantity;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.TimeLimit;
import press.imprimatur.terms.Timing;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Window;

/** What a calendar does not hold, and what nobody knows the end of. */
class BoundsTest {

    @Test
    void an_age_that_no_calendar_holds_is_a_question_to_people() {
        var absurd = new TimeLimit(Period.ofYears(1_000_000_000), ZoneOffset.UTC);
        var grant = granted(1, allowing(Use.WEB_FULL).within(Constraints.NONE.noOlderThan(absurd)));

        assertThat(codes(toPublish(Use.WEB_FULL).under(grant)))
                .containsExactly(ReasonCode.FACT_MISSING);
    }

    @Test
    void a_stay_that_no_calendar_holds_is_a_question_to_people_before_and_after() {
        var absurd = new TimeLimit(Period.ofDays(Integer.MAX_VALUE), ZoneOffset.UTC);
        var grant =
                granted(1, allowing(Use.WEB_FULL).within(Constraints.NONE.displayedFor(absurd)));
        var late = Instant.MAX.minusSeconds(1);

        assertThat(codes(toPublish(Use.WEB_FULL).at(late).under(grant)))
                .containsExactly(ReasonCode.FACT_MISSING);
        assertThat(codes(toKeep(Use.WEB_FULL).timed(stay(late)).under(grant)))
                .containsExactly(ReasonCode.FACT_MISSING);
    }

    @Test
    void a_limit_in_a_zone_that_is_gone_is_a_question_to_people() {
        var limit = new TimeLimit(Period.ofDays(30), Absurd.gone());
        var grant = granted(1, allowing(Use.WEB_FULL).within(Constraints.NONE.noOlderThan(limit)));

        assertThat(codes(toPublish(Use.WEB_FULL).under(grant)))
                .containsExactly(ReasonCode.FACT_MISSING);
        assertThat(new Moment(NOON, Absurd.gone())).hasToString(NOON.toString());
        assertThat(new Moment(Instant.MAX, ZoneOffset.MAX)).hasToString(Instant.MAX.toString());
    }

    @Test
    void a_plan_for_the_end_of_time_is_refused() {
        var month = Constraints.NONE.displayedFor(TimeLimit.days(30));
        var grant = granted(1, allowing(Use.WEB_FULL).within(month));
        var forEver = toPublish(Use.WEB_FULL).plannedUntil("+999999999-12-31T00:00:00Z");
        var timing = forEver.question().timing();
        var last = timing.plannedUntil(Instant.MAX);

        assertThat(codes(forEver.under(grant))).containsExactly(ReasonCode.PLANNED_TOO_LONG);
        assertThat(codes(forEver.timed(last).under(grant)))
                .containsExactly(ReasonCode.PLANNED_TOO_LONG);
        assertThat(forEver.timed(last).under(grant).validUntil().orElseThrow()).isAfter(NOON);
    }

    @Test
    void what_counts_in_a_stretch_of_nothing_or_less_is_a_question_to_people() {
        for (var nothing : List.of(Period.ZERO, Period.ofDays(-1), Period.of(1, 0, -400))) {
            var two = Constraints.NONE.atMost(Quantity.per(nothing, 2));
            var grant = granted(1, allowing(Use.WEB_FULL).within(two));

            assertThat(codes(toPublish(Use.WEB_FULL).under(grant)))
                    .containsExactly(ReasonCode.FACT_MISSING);
        }
    }

    @Test
    void what_counts_longer_than_any_calendar_counts_for_ever() {
        var once = Constraints.NONE.atMost(Quantity.per(Period.ofYears(1_000_000_000), 1));
        var grant = granted(1, allowing(Use.WEB_FULL).within(once));
        var other = Map.of(new WorkId(new UUID(8, 8)), NOON.minusSeconds(9));
        var used = EvaluationContext.of(grant).used(id(1), new Usage(other, Set.of()));

        assertThat(codes(toPublish(Use.WEB_FULL).in(used)))
                .containsExactly(ReasonCode.QUANTITY_USED_UP);
    }

    @Test
    void what_ended_nobody_knows_when_has_ended() {
        var old = granted(1, allowing(Use.WEB_FULL)).in(InstrumentState.SUPERSEDED, NOON);
        var current =
                new Instrument(
                        new InstrumentRef(id(1), 2),
                        InstrumentKind.GRANT,
                        InstrumentState.REVOKED,
                        Optional.empty(),
                        Optional.empty(),
                        "Radio Free Asia",
                        Optional.empty(),
                        Optional.empty(),
                        LicenceNote.NONE,
                        allowing(Use.FEED_FULL));

        assertThat(codes(toKeep(Use.WEB_FULL).relyingOn(id(1)).under(old, current)))
                .contains(ReasonCode.REVOKED);
    }

    @Test
    void the_last_instant_that_everybody_can_keep_is_the_latest_that_is_told() {
        var far = Window.until(Instant.parse("+999999999-12-31T00:00:00Z"));
        var grant = granted(1, allowing(Use.WEB_FULL).within(Constraints.NONE.displayed(far)));

        assertThat(toPublish(Use.WEB_FULL).under(grant).validUntil()).contains(PlainTime.LAST);
        assertThat(toPublish(Use.WEB_FULL).at(PlainTime.LAST).under(grant).validUntil())
                .contains(Instant.parse("+999999999-12-31T00:00:00Z"));
    }

    private static Timing stay(Instant first) {
        return Timing.at(Instant.MAX).publishedAt(first);
    }
}
