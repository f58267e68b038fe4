package press.imprimatur.terms.internal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.terms.internal.decision.Ask.allowing;
import static press.imprimatur.terms.internal.decision.Ask.codes;
import static press.imprimatur.terms.internal.decision.Ask.granted;
import static press.imprimatur.terms.internal.decision.Ask.toPublish;

import java.util.Map;
import org.junit.jupiter.api.Test;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.EvaluationContext;
import press.imprimatur.terms.Fix;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.Prohibition;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Verdict;

/** What a paper asks us to be, the newsroom has answered once, for or against, or is asked. */
class GranteeRuleTest {

    private static final Constraints ACCREDITED = Constraints.NONE.ifWeAre("Accredited");

    @Test
    void is_a_question_until_it_is_answered_and_then_decides() {
        var grant = granted(1, allowing(Use.WEB_FULL).within(ACCREDITED));

        var open = ask(grant, Map.of());
        assertThat(open.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(codes(open)).containsExactly(ReasonCode.GRANTEE_UNCLEAR);
        assertThat(open.fixes()).extracting(Fix::kind).contains(Fix.Kind.ANSWER_GRANTEE);
        assertThat(ask(grant, Map.of("accredited", true)).permits()).isTrue();
        assertThat(codes(ask(grant, Map.of("accredited", false))))
                .containsExactly(ReasonCode.GRANTEE_IS_NOT);
    }

    @Test
    void all_that_is_asked_must_be_so() {
        var grant =
                granted(
                        1,
                        allowing(Use.WEB_FULL)
                                .within(Constraints.NONE.ifWeAre("accredited", "a  Non-Profit")));

        assertThat(ask(grant, Map.of("accredited", true)).permits()).isFalse();
        assertThat(ask(grant, Map.of("accredited", true, "a non-profit", true)).permits()).isTrue();
    }

    @Test
    void a_prohibition_bites_those_who_are_so_and_asks_where_nobody_knows() {
        var ban = Prohibition.when(Constraints.NONE.ifWeAre("commercial"));
        var grant = granted(1, allowing(Use.WEB_FULL).but(ban));

        assertThat(ask(grant, Map.of()).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(ask(grant, Map.of("commercial", false)).permits()).isTrue();
        assertThat(codes(ask(grant, Map.of("commercial", true))))
                .containsExactly(ReasonCode.PROHIBITED);
    }

    private static Decision ask(Instrument grant, Map<String, Boolean> answers) {
        var world = EvaluationContext.of(grant);
        return toPublish(Use.WEB_FULL)
                .in(
                        new EvaluationContext(
                                world.clockIsSound(),
                                world.instruments(),
                                world.usage(),
                                world.duties(),
                                world.releases(),
                                world.overrides(),
                                world.authorships(),
                                answers));
    }
}
