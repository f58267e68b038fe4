package press.imprimatur.terms.internal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.terms.internal.decision.Ask.NOON;
import static press.imprimatur.terms.internal.decision.Ask.STORY;
import static press.imprimatur.terms.internal.decision.Ask.allowing;
import static press.imprimatur.terms.internal.decision.Ask.codes;
import static press.imprimatur.terms.internal.decision.Ask.granted;
import static press.imprimatur.terms.internal.decision.Ask.id;
import static press.imprimatur.terms.internal.decision.Ask.toKeep;
import static press.imprimatur.terms.internal.decision.Ask.toPublish;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyName;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.DutyType.Grade;
import press.imprimatur.terms.EvaluationContext;
import press.imprimatur.terms.EvaluationContext.DutyFact;
import press.imprimatur.terms.Fix;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.Use;

/** "Tell us at least a day before": the time counts from when they were told. */
class NoticeRuleTest {

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duty NOTICE =
            Duty.of(DutyType.NOTIFY, Map.of("when", "BEFORE")).within(A_DAY);

    @Test
    void nobody_publishes_before_they_were_told_long_enough() {
        var told = world(NOTICE).where(toldAt(NOTICE, NOON));
        var over = NOON.plus(A_DAY);
        var early = publish(over.minusNanos(1)).in(told);

        assertThat(codes(publish(NOON).in(world(NOTICE)))).containsExactly(ReasonCode.DUTY_NOT_MET);
        assertThat(codes(early)).containsExactly(ReasonCode.NOTICE_TOO_SHORT);
        assertThat(early.validUntil()).contains(over);
        assertThat(early.fixes()).extracting(Fix::kind).containsExactly(Fix.Kind.WAIT_UNTIL);
        assertThat(publish(over).in(told).permits()).isTrue();
    }

    @Test
    void the_later_of_two_notices_decides_if_both_are_on_record() {
        var any = DutyFact.met(id(1), DutyType.NOTIFY, STORY);
        var told = world(NOTICE).where(toldAt(NOTICE, NOON), any.since(NOON.plusSeconds(60)));

        assertThat(codes(publish(NOON.plus(A_DAY)).in(told)))
                .containsExactly(ReasonCode.NOTICE_TOO_SHORT);
        assertThat(publish(NOON.plus(A_DAY).plusSeconds(60)).in(told).permits()).isTrue();
    }

    @Test
    void of_a_notice_of_which_nobody_knows_when_it_left_no_time_has_passed() {
        var met = DutyFact.met(id(1), DutyName.of(NOTICE), Optional.of(STORY));

        assertThat(codes(publish(NOON.plus(A_DAY)).in(world(NOTICE).where(met))))
                .containsExactly(ReasonCode.FACT_MISSING);
    }

    @Test
    void what_is_out_is_not_asked_and_a_reason_that_is_on_record_waits_for_nothing() {
        var told = world(NOTICE).where(toldAt(NOTICE, NOON));
        var possible = NOTICE.graded(Grade.WHERE_POSSIBLE);
        var excused = DutyFact.excused(id(1), DutyName.of(possible), STORY).since(NOON);

        assertThat(toKeep(Use.WEB_FULL).at(NOON).in(told).permits()).isTrue();
        assertThat(publish(NOON).in(world(possible).where(excused)).permits()).isTrue();
    }

    @Test
    void the_time_of_what_is_due_after_or_proven_by_an_answer_is_no_waiting_time() {
        var after = Duty.of(DutyType.NOTIFY).within(A_DAY);
        var approval = Duty.of(DutyType.APPROVAL_OF_CHANGE).within(A_DAY);
        var approved = world(approval).where(toldAt(approval, NOON));

        assertThat(after.lead()).isEmpty();
        assertThat(publish(NOON).in(world(after)).permits()).isTrue();
        assertThat(publish(NOON).in(approved).permits()).isTrue();
    }

    @Property
    void the_longer_they_want_to_know_the_later_it_may_be(
            @ForAll @IntRange(min = 1, max = 100_000) int lead,
            @ForAll @IntRange(min = 0, max = 100_000) int more,
            @ForAll @IntRange(min = -200_000, max = 200_000) int passed) {
        var shorter = NOTICE.within(Duration.ofSeconds(lead));
        var longer = NOTICE.within(Duration.ofSeconds((long) lead + more));
        var ask = publish(NOON.plusSeconds(passed));

        var early = ask.in(world(shorter).where(toldAt(shorter, NOON)));
        var late = ask.in(world(longer).where(toldAt(longer, NOON)));

        assertThat(early.permits()).isEqualTo(passed >= lead);
        assertThat(late.permits()).isEqualTo(passed >= (long) lead + more);
        assertThat(early.validUntil())
                .isEqualTo(
                        passed < lead
                                ? Optional.of(NOON.plusSeconds(lead))
                                : Optional.<Instant>empty());
    }

    private static EvaluationContext world(Duty duty) {
        return EvaluationContext.of(granted(1, allowing(Use.WEB_FULL).owing(duty)));
    }

    private static DutyFact toldAt(Duty duty, Instant at) {
        return DutyFact.met(id(1), DutyName.of(duty), Optional.of(STORY)).since(at);
    }

    private static Ask publish(Instant at) {
        return toPublish(Use.WEB_FULL).at(at);
    }
}
