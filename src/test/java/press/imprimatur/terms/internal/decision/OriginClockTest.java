package press.imprimatur.terms.internal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.terms.internal.decision.Ask.allowing;
import static press.imprimatur.terms.internal.decision.Ask.codes;
import static press.imprimatur.terms.internal.decision.Ask.granted;
import static press.imprimatur.terms.internal.decision.Ask.toKeep;
import static press.imprimatur.terms.internal.decision.Ask.toPublish;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.imprimatur.terms.Clocks;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Delay;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.TimeLimit;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.WorkFacts;

/** The clocks that run from the original: it came out on 1 March 2026, at midnight of UTC. */
class OriginClockTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @ParameterizedTest(name = "{0} {1}: from {2} on")
    @CsvSource({
        "24, HOURS, 2026-03-02T00:00:00Z",
        "2, DAYS, 2026-03-03T00:00:00Z",
        "1, CALENDAR_DAYS, 2026-03-01T15:00:00Z",
        "2, CALENDAR_DAYS, 2026-03-02T15:00:00Z"
    })
    void it_comes_out_no_sooner_than_that_after_the_original(
            int count, Delay.Unit unit, Instant opens) {
        var grant = under(Clocks.NONE.notBefore(new Delay(count, unit, SEOUL)));
        var before = toPublish(Use.WEB_FULL).at(opens.minusNanos(1)).under(grant);

        assertThat(codes(before)).containsExactly(ReasonCode.PUBLISH_WINDOW_NOT_OPEN);
        assertThat(before.validUntil()).contains(opens);
        assertThat(toPublish(Use.WEB_FULL).at(opens).under(grant).permits()).isTrue();
    }

    @Test
    void what_is_out_is_not_asked_how_long_it_waited() {
        var grant = under(Clocks.NONE.notBefore(new Delay(9999, Delay.Unit.DAYS, SEOUL)));

        assertThat(toKeep(Use.WEB_FULL).under(grant).permits()).isTrue();
    }

    @Test
    void it_comes_down_that_long_after_the_original_whenever_we_brought_it_out() {
        var month = new TimeLimit(Period.ofMonths(1), null);
        var grant = under(Clocks.NONE.downAfterOriginal(month));
        var end = Instant.parse("2026-04-01T00:00:00Z");
        var out = toKeep(Use.WEB_FULL).outSince("2026-03-31T00:00:00Z");

        assertThat(out.at(end.minusNanos(1)).under(grant).permits()).isTrue();
        assertThat(out.at(end.minusNanos(1)).under(grant).validUntil()).contains(end);
        assertThat(codes(out.at(end).under(grant))).containsExactly(ReasonCode.DISPLAY_WINDOW_OVER);
        assertThat(codes(toPublish(Use.WEB_FULL).at(end).under(grant)))
                .containsExactly(ReasonCode.DISPLAY_WINDOW_OVER);
        assertThat(codes(toPublish(Use.WEB_FULL).plannedUntil("2026-04-01T00:00:01Z").under(grant)))
                .containsExactly(ReasonCode.PLANNED_TOO_LONG);
    }

    @Test
    void a_public_archive_outlasts_that() {
        var month =
                Constraints.NONE.with(
                        Clocks.NONE.downAfterOriginal(new TimeLimit(Period.ofMonths(1), null)));
        var grant = granted(1, allowing(Use.WEB_FULL, Use.ARCHIVE_PUBLIC).within(month));

        assertThat(toKeep(Use.WEB_FULL).at("2026-05-01T00:00:00Z").under(grant).permits()).isTrue();
    }

    @Test
    void without_the_date_of_the_original_it_is_a_question() {
        var waits = under(Clocks.NONE.notBefore(new Delay(1, Delay.Unit.HOURS, null)));
        var ends = under(Clocks.NONE.downAfterOriginal(TimeLimit.days(9)));
        var endless = under(Clocks.NONE.downAfterOriginal(TimeLimit.days(Integer.MAX_VALUE)));
        var late =
                under(Clocks.NONE.notBefore(new Delay(Integer.MAX_VALUE, Delay.Unit.DAYS, SEOUL)));
        var undated = toPublish(Use.WEB_FULL).about(WorkFacts.NONE);

        assertThat(codes(undated.under(waits))).containsExactly(ReasonCode.FACT_MISSING);
        assertThat(codes(undated.under(ends))).containsExactly(ReasonCode.FACT_MISSING);
        assertThat(codes(toPublish(Use.WEB_FULL).under(late)))
                .containsAnyOf(ReasonCode.FACT_MISSING, ReasonCode.PUBLISH_WINDOW_NOT_OPEN);
        assertThat(endless).isNotNull();
    }

    @Test
    void a_wait_in_a_zone_that_is_gone_is_a_question() {
        var grant = under(Clocks.NONE.notBefore(new Delay(1, Delay.Unit.DAYS, Absurd.gone())));

        assertThat(codes(toPublish(Use.WEB_FULL).under(grant)))
                .containsExactly(ReasonCode.FACT_MISSING);
    }

    private static Instrument under(Clocks clocks) {
        return granted(1, allowing(Use.WEB_FULL).within(Constraints.NONE.with(clocks)));
    }
}
