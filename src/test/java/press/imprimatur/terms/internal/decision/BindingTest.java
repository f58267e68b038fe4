package press.imprimatur.terms.internal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.terms.internal.decision.Ask.BODY;
import static press.imprimatur.terms.internal.decision.Ask.FACTS;
import static press.imprimatur.terms.internal.decision.Ask.NOON;
import static press.imprimatur.terms.internal.decision.Ask.STORY;
import static press.imprimatur.terms.internal.decision.Ask.allowing;
import static press.imprimatur.terms.internal.decision.Ask.codes;
import static press.imprimatur.terms.internal.decision.Ask.granted;
import static press.imprimatur.terms.internal.decision.Ask.id;
import static press.imprimatur.terms.internal.decision.Ask.toKeep;
import static press.imprimatur.terms.internal.decision.Ask.toPublish;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.Circumstance;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Criteria;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.OwedDuty;
import press.imprimatur.terms.Permission;
import press.imprimatur.terms.Prohibition;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Verdict;
import press.imprimatur.terms.WorkFacts;
import press.imprimatur.terms.WorkVersion;

/** What binds us goes on binding: nothing that is done to be safe makes anything looser. */
class BindingTest {

    private static final Duty LINK = Duty.of(DutyType.CANONICAL);
    private static final Instrument BASE = granted(1, allowing(Use.WEB_FULL));

    @Test
    void what_a_supplement_forbids_its_base_does_not_permit() {
        var noFeed = allowing(Use.ABRIDGE).but(Prohibition.of(Use.WEB_FULL));
        var letter = granted(2, noFeed).addingTo(id(1));

        assertThat(codes(toPublish(Use.WEB_FULL).under(BASE, letter)))
                .containsExactly(ReasonCode.PROHIBITED);
    }

    @Test
    void what_a_supplement_demands_is_owed_though_nothing_else_of_it_is_used() {
        var letter = granted(2, allowing(Use.ABRIDGE).owing(LINK)).addingTo(id(1));

        var decision = toPublish(Use.WEB_FULL).under(BASE, letter);

        assertThat(decision.verdict()).isEqualTo(Verdict.PERMIT_WITH);
        assertThat(decision.duties()).containsExactly(new OwedDuty(letter.ref(), BODY, LINK));
    }

    @Test
    void how_a_supplement_never_lets_it_appear_its_base_does_not() {
        var never = Constraints.NONE.forbidding(Circumstance.IN_GALLERY);
        var letter = granted(2, allowing(Use.ABRIDGE).within(never)).addingTo(id(1));
        var ask = toPublish(Use.WEB_FULL);

        assertThat(codes(ask.appearing(Circumstance.IN_GALLERY).under(BASE, letter)))
                .containsExactly(ReasonCode.CIRCUMSTANCE_FORBIDDEN);
        assertThat(ask.under(BASE, letter).permits()).isTrue();
    }

    @Test
    void a_supplement_that_may_speak_of_the_story_forbids_and_does_not_permit() {
        var perhaps =
                new Scope.Selector(
                        new Criteria(
                                Optional.empty(),
                                null,
                                Set.of("Opinion"),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null),
                        List.of());
        var terms = Terms.allowing(perhaps, Use.FEED_FULL).but(Prohibition.of(Use.WEB_FULL));
        var letter = granted(2, terms).addingTo(id(1));

        assertThat(codes(toPublish(Use.WEB_FULL).under(BASE, letter)))
                .contains(ReasonCode.PROHIBITED);
        assertThat(codes(toPublish(Use.FEED_FULL).under(BASE, letter)))
                .containsExactly(ReasonCode.USE_NOT_GRANTED);
    }

    @Test
    void a_suspended_supplement_adds_nothing_and_still_forbids_and_demands() {
        var terms = allowing(Use.ABRIDGE).owing(LINK).but(Prohibition.of(Use.FEED_FULL));
        var letter = suspended(granted(2, terms).addingTo(id(1)));
        var base = granted(1, allowing(Use.WEB_FULL, Use.FEED_FULL));

        assertThat(codes(toPublish(Use.WEB_FULL).changedBy(Use.ABRIDGE).under(base, letter)))
                .containsExactly(ReasonCode.CHANGE_NOT_GRANTED);
        assertThat(codes(toPublish(Use.FEED_FULL).under(base, letter)))
                .containsExactly(ReasonCode.PROHIBITED);
        assertThat(toPublish(Use.WEB_FULL).under(base, letter).duties()).hasSize(1);
    }

    @Test
    void a_supplement_that_is_over_or_only_drafted_binds_nobody() {
        var terms = allowing(Use.ABRIDGE).owing(LINK).but(Prohibition.of(Use.WEB_FULL));
        var letter = granted(2, terms).addingTo(id(1));
        var revoked = letter.in(InstrumentState.REVOKED, NOON);
        var ask = toPublish(Use.WEB_FULL);

        assertThat(ask.under(BASE, revoked).verdict()).isEqualTo(Verdict.PERMIT);
        assertThat(ask.at(NOON.minusNanos(1)).under(BASE, revoked).permits()).isFalse();
        assertThat(ask.at(NOON.minusNanos(1)).under(BASE, revoked).validUntil()).contains(NOON);
        assertThat(
                        ask.under(BASE, letter.in(InstrumentState.DRAFT, NOON.minusSeconds(1)))
                                .verdict())
                .isEqualTo(Verdict.PERMIT);
    }

    @Test
    void suspended_or_broken_promises_still_bind() {
        var promise = allowing().but(Prohibition.of(Use.WEB_FULL).asCovenant());
        var rules = granted(2, InstrumentKind.HOUSE_RULES, allowing().but(Prohibition.of(Use.APP)));
        var app = granted(1, allowing(Use.APP));

        assertThat(codes(toPublish(Use.WEB_FULL).under(BASE, suspended(granted(2, promise)))))
                .containsExactly(ReasonCode.COVENANT_FORBIDS);
        assertThat(codes(toPublish(Use.APP).under(app, suspended(rules))))
                .containsExactly(ReasonCode.COVENANT_FORBIDS);
        assertThat(codes(toPublish(Use.APP).under(app, rules.in(InstrumentState.TERMINATED, NOON))))
                .containsExactly(ReasonCode.COVENANT_FORBIDS);
        assertThat(toPublish(Use.APP).under(app, rules.in(InstrumentState.REVOKED, NOON)).permits())
                .isTrue();
    }

    @Test
    void a_suspended_hold_holds() {
        var hold = granted(2, InstrumentKind.HOLD, allowing(Use.WEB_FULL));

        var decision = toKeep(Use.WEB_FULL).under(BASE, suspended(hold));

        assertThat(codes(decision)).containsExactly(ReasonCode.ON_HOLD);
        assertThat(decision.validUntil()).isEmpty();
    }

    @Test
    void a_hold_of_the_same_instant_as_a_grant_wins() {
        var hold =
                granted(2, InstrumentKind.HOLD, allowing(Use.WEB_FULL))
                        .in(InstrumentState.GRANTED, NOON);
        var grant = BASE.in(InstrumentState.GRANTED, NOON);

        assertThat(codes(toPublish(Use.WEB_FULL).under(grant, hold)))
                .containsExactly(ReasonCode.ON_HOLD);
    }

    @Test
    void what_is_in_another_language_was_translated_whatever_else_was_done() {
        var parent = WorkVersion.first(STORY, "v1", in("en-GB"));
        var cut = granted(1, allowing(Use.WEB_FULL, Use.ABRIDGE));
        var both = granted(1, allowing(Use.WEB_FULL, Use.ABRIDGE, Use.TRANSLATE));

        assertThat(codes(toPublish(Use.WEB_FULL).of(cut(parent, "de")).under(cut)))
                .containsExactly(ReasonCode.CHANGE_NOT_GRANTED);
        assertThat(toPublish(Use.WEB_FULL).of(cut(parent, "de")).under(both).permits()).isTrue();
        assertThat(toPublish(Use.WEB_FULL).of(cut(parent, "EN-us")).under(cut).permits()).isTrue();
        assertThat(toPublish(Use.WEB_FULL).of(cut(parent, "x_y")).under(cut).permits()).isTrue();
    }

    @Test
    void what_was_made_from_what_was_made_needs_every_permission() {
        var parent = WorkVersion.first(STORY, "v1", FACTS);
        var child = made(new WorkId(new UUID(4, 1)), parent, Use.ABRIDGE);
        var grandchild = made(new WorkId(new UUID(4, 2)), child, Use.TRANSLATE);
        var first = granted(1, allowing(Use.WEB_FULL, Use.ABRIDGE, Use.TRANSLATE));
        var second =
                granted(2, Terms.allowing(Scope.of(child.work()), Use.WEB_FULL, Use.TRANSLATE));
        var third = granted(3, Terms.allowing(Scope.of(grandchild.work()), Use.WEB_FULL));
        var ask = toPublish(Use.WEB_FULL).of(grandchild);

        assertThat(ask.under(first, second, third).permits()).isTrue();
        assertThat(ask.under(first, second, third).reliedOn())
                .containsExactly(third.ref(), second.ref(), first.ref());
        assertThat(ask.under(first, second).permits()).isFalse();
        assertThat(ask.under(first, third).permits()).isFalse();
        assertThat(ask.under(second, third).permits()).isFalse();
    }

    @Test
    void a_paper_that_cannot_be_read_permits_nothing_and_is_a_question_to_people() {
        var unread = granted(1, Terms.unread());

        assertThat(codes(toPublish(Use.WEB_FULL).under(unread))).contains(ReasonCode.FACT_MISSING);
        assertThat(toPublish(Use.WEB_FULL).under(unread).verdict()).isNotEqualTo(Verdict.PERMIT);
    }

    @Test
    void a_promise_that_cannot_be_read_may_forbid_anything() {
        var rules = granted(2, InstrumentKind.HOUSE_RULES, Terms.unread());
        var letter = granted(2, Terms.unread()).addingTo(id(1));
        var hold = granted(2, InstrumentKind.HOLD, Terms.unread());

        assertThat(toPublish(Use.WEB_FULL).under(BASE, rules).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(toPublish(Use.WEB_FULL).under(BASE, letter).verdict())
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(toPublish(Use.WEB_FULL).under(BASE, hold).verdict()).isEqualTo(Verdict.DENY);
    }

    @Test
    void many_clauses_that_contradict_are_told_once() {
        var clauses =
                new Permission[] {
                    Permission.of(Use.WEB_FULL),
                    Permission.of(Use.WEB_FULL).within(Constraints.NONE.byBrands("Daily"))
                };
        var bans =
                new Prohibition[] {
                    Prohibition.of(Use.WEB_FULL),
                    Prohibition.when(Constraints.NONE.byBrands("Daily"))
                };

        assertThat(
                        codes(
                                toPublish(Use.WEB_FULL)
                                        .under(granted(1, allowing().and(clauses).but(bans)))))
                .containsExactly(ReasonCode.TERMS_CONTRADICT, ReasonCode.PROHIBITED);
    }

    private static Instrument suspended(Instrument instrument) {
        return instrument.in(InstrumentState.SUSPENDED, NOON.minusSeconds(1));
    }

    private static WorkFacts in(String language) {
        return new WorkFacts(
                FACTS.outlet(),
                Optional.of(language),
                null,
                null,
                FACTS.publishedAt(),
                null,
                null,
                null,
                null,
                null);
    }

    private static WorkVersion cut(WorkVersion parent, String language) {
        return new WorkVersion(
                STORY,
                "cut",
                Set.of("v1"),
                false,
                in(language),
                Optional.of(new WorkVersion.Derivation(parent, Use.ABRIDGE)));
    }

    private static WorkVersion made(WorkId work, WorkVersion from, Use change) {
        return new WorkVersion(
                work,
                "made",
                Set.of(),
                false,
                FACTS,
                Optional.of(new WorkVersion.Derivation(from, change)));
    }
}
