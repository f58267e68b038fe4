package press.imprimatur.terms.internal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.terms.internal.decision.Ask.IMAGE;
import static press.imprimatur.terms.internal.decision.Ask.NOON;
import static press.imprimatur.terms.internal.decision.Ask.PICTURE;
import static press.imprimatur.terms.internal.decision.Ask.STORY;
import static press.imprimatur.terms.internal.decision.Ask.allowing;
import static press.imprimatur.terms.internal.decision.Ask.codes;
import static press.imprimatur.terms.internal.decision.Ask.granted;
import static press.imprimatur.terms.internal.decision.Ask.toPublish;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.imprimatur.terms.Authorship;
import press.imprimatur.terms.Authorship.Doubt;
import press.imprimatur.terms.Authorship.Kind;
import press.imprimatur.terms.Binding;
import press.imprimatur.terms.EvaluationContext;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Verdict;

/** What a declaration covers: what is known to be ours, and nothing else. */
class StaffWorkTest {

    private static final Instrument DECLARATION =
            granted(
                    1,
                    InstrumentKind.OWNERSHIP,
                    Terms.allowing(new Scope.StaffWork(), Use.WEB_FULL, Use.IMAGE_USE)
                            .binding(Binding.ANY));
    private static final Authorship UNKNOWN =
            Authorship.unknown(List.of(new Doubt(Kind.BROUGHT, ""), new Doubt(Kind.GUEST, "Gus")));

    @Test
    void whatIsOursIsPermittedWithoutAPaperOfItsOwn() {
        var world = EvaluationContext.of(DECLARATION).made(STORY, Authorship.OURS);

        assertThat(toPublish(Use.WEB_FULL).in(world).verdict()).isEqualTo(Verdict.PERMIT);
    }

    @Test
    void whatNobodyHasSaidIsAskedAboutDoubtByDoubt() {
        var decision =
                toPublish(Use.WEB_FULL).in(EvaluationContext.of(DECLARATION).made(STORY, UNKNOWN));

        assertThat(decision.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(codes(decision))
                .containsExactly(ReasonCode.AUTHORSHIP_UNKNOWN, ReasonCode.AUTHORSHIP_UNKNOWN);
    }

    @Test
    void aDeclarationThatIsOverAsksNothing() {
        var over = DECLARATION.in(InstrumentState.REVOKED, NOON.minusSeconds(60));

        assertThat(
                        codes(
                                toPublish(Use.WEB_FULL)
                                        .in(EvaluationContext.of(over).made(STORY, UNKNOWN))))
                .containsExactly(ReasonCode.NOTHING_COVERS_IT);
        assertThat(
                        codes(
                                toPublish(Use.WEB_FULL)
                                        .in(
                                                EvaluationContext.of(over)
                                                        .made(STORY, Authorship.OURS))))
                .containsExactly(ReasonCode.REVOKED);
    }

    @Test
    void whatIsSomebodyElsesOrWasNotMadeHereIsNotCovered() {
        var others = EvaluationContext.of(DECLARATION).made(STORY, Authorship.OTHERS);

        assertThat(codes(toPublish(Use.WEB_FULL).in(others)))
                .containsExactly(ReasonCode.NOTHING_COVERS_IT);
        assertThat(codes(toPublish(Use.WEB_FULL).in(EvaluationContext.of(DECLARATION))))
                .containsExactly(ReasonCode.NOTHING_COVERS_IT);
    }

    @Test
    void whatIsNotDeclaredIsNotPermitted() {
        var world = EvaluationContext.of(DECLARATION).made(STORY, Authorship.OURS);

        assertThat(codes(toPublish(Use.NEWSLETTER_FULL).in(world)))
                .containsExactly(ReasonCode.USE_NOT_GRANTED);
    }

    @Test
    void aHoldDeniesWhatIsOurs() {
        var hold = granted(2, InstrumentKind.HOLD, allowing());
        var world = EvaluationContext.of(DECLARATION, hold).made(STORY, Authorship.OURS);

        assertThat(codes(toPublish(Use.WEB_FULL).in(world))).containsExactly(ReasonCode.ON_HOLD);
    }

    @Test
    void aPermissionOfItsOwnDoesWhereTheDeclarationLeavesAQuestion() {
        var own = granted(2, allowing(Use.WEB_FULL));
        var world = EvaluationContext.of(DECLARATION, own).made(STORY, UNKNOWN);

        assertThat(toPublish(Use.WEB_FULL).in(world).verdict()).isEqualTo(Verdict.PERMIT);
    }

    @Test
    void aPictureInAStoryOfOursIsOursOnlyIfItIsItself() {
        var ask = toPublish(Use.WEB_FULL).with(IMAGE);
        var words = EvaluationContext.of(DECLARATION).made(STORY, Authorship.OURS);

        assertThat(codes(ask.in(words))).containsExactly(ReasonCode.NOTHING_COVERS_IT);
        assertThat(ask.in(words.made(PICTURE, Authorship.OURS)).verdict())
                .isEqualTo(Verdict.PERMIT);
        assertThat(codes(ask.in(words.made(PICTURE, UNKNOWN))))
                .contains(ReasonCode.AUTHORSHIP_UNKNOWN);
    }
}
