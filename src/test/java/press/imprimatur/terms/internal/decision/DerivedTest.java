package press.imprimatur.terms.internal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.terms.internal.decision.Ask.BODY;
import static press.imprimatur.terms.internal.decision.Ask.FACTS;
import static press.imprimatur.terms.internal.decision.Ask.IMAGE;
import static press.imprimatur.terms.internal.decision.Ask.NOON;
import static press.imprimatur.terms.internal.decision.Ask.PARTNER;
import static press.imprimatur.terms.internal.decision.Ask.STORY;
import static press.imprimatur.terms.internal.decision.Ask.VERSION;
import static press.imprimatur.terms.internal.decision.Ask.allowing;
import static press.imprimatur.terms.internal.decision.Ask.codes;
import static press.imprimatur.terms.internal.decision.Ask.granted;
import static press.imprimatur.terms.internal.decision.Ask.id;
import static press.imprimatur.terms.internal.decision.Ask.toKeep;
import static press.imprimatur.terms.internal.decision.Ask.toPublish;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.Authorship;
import press.imprimatur.terms.Change;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.ComponentKind;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyName;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.EvaluationContext;
import press.imprimatur.terms.EvaluationContext.DutyFact;
import press.imprimatur.terms.EvaluationContext.DutyStatus;
import press.imprimatur.terms.Fix;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.Prohibition;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.TimeLimit;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.WorkVersion;
import press.imprimatur.terms.WorkVersion.Derivation;

/** What we make from a story ourselves is that story, under a name of its own. */
class DerivedTest {

    private static final WorkId CHILD = new WorkId(new UUID(0, 7));
    private static final WorkVersion KOREAN = made(CHILD, "ko", VERSION, Use.TRANSLATE);
    private static final Ask ASK = toPublish(Use.WEB_FULL).of(KOREAN);
    private static final Terms BOTH = allowing(Use.WEB_FULL, Use.TRANSLATE);

    @Test
    void the_parents_permission_is_all_it_needs() {
        var grant = granted(1, BOTH);

        assertThat(ASK.under(grant).permits()).isTrue();
        assertThat(ASK.under(grant).reliedOn()).containsExactly(grant.ref());
        assertThat(ASK.under(everything(Use.WEB_FULL, Use.TRANSLATE)).permits()).isTrue();
    }

    @Test
    void without_the_change_it_says_which_use_is_missing_and_whom_to_ask() {
        var decision = ASK.under(granted(1, allowing(Use.WEB_FULL)));

        assertThat(codes(decision)).containsExactly(ReasonCode.CHANGE_NOT_GRANTED);
        assertThat(decision.reasons().get(0).arguments()).containsExactly(Use.TRANSLATE);
        assertThat(decision.reasons().get(0).fix().kind()).isEqualTo(Fix.Kind.ASK_GRANTOR);
        assertThat(codes(ASK.under(everything(Use.WEB_FULL))))
                .containsExactly(ReasonCode.CHANGE_NOT_GRANTED);
        assertThat(codes(ASK.under(granted(1, allowing(Use.TRANSLATE)))))
                .containsExactly(ReasonCode.USE_NOT_GRANTED);
    }

    @Test
    void a_permission_that_names_only_the_child_is_none_of_the_parents_owner() {
        var named = granted(1, Terms.allowing(Scope.of(CHILD), Use.WEB_FULL, Use.TRANSLATE));

        assertThat(codes(ASK.under(named))).containsExactly(ReasonCode.NOTHING_COVERS_IT);
    }

    @Test
    void the_child_of_a_child_needs_every_change() {
        var short1 = made(new WorkId(new UUID(0, 8)), "ko", KOREAN, Use.ABRIDGE);
        var ask = toPublish(Use.WEB_FULL).of(short1);

        assertThat(ask.under(granted(1, BOTH)).permits()).isFalse();
        assertThat(
                        ask.under(granted(1, allowing(Use.WEB_FULL, Use.TRANSLATE, Use.ABRIDGE)))
                                .permits())
                .isTrue();
    }

    @Test
    void it_falls_with_the_parents_permission() {
        var grant = granted(1, BOTH);
        var keep = toKeep(Use.WEB_FULL).of(KOREAN);

        for (var end :
                List.of(
                        InstrumentState.REVOKED,
                        InstrumentState.SUSPENDED,
                        InstrumentState.TERMINATED)) {
            assertThat(keep.under(grant.in(end, NOON.minusSeconds(1))).permits()).isFalse();
        }
        assertThat(keep.under(grant).permits()).isTrue();
    }

    @Test
    void a_hold_on_either_name_stops_it_and_its_pictures_and_one_on_the_child_not_the_parent() {
        var grant = granted(1, BOTH);
        var onParent = granted(2, InstrumentKind.HOLD, allowing());
        var onChild = granted(2, InstrumentKind.HOLD, Terms.allowing(Scope.of(CHILD)));
        var pictured = ASK.with(IMAGE);

        assertThat(codes(ASK.under(grant, onParent))).containsExactly(ReasonCode.ON_HOLD);
        assertThat(codes(ASK.under(grant, onChild))).containsExactly(ReasonCode.ON_HOLD);
        assertThat(codes(pictured.under(grant, onParent)))
                .containsExactly(
                        ReasonCode.ON_HOLD, ReasonCode.ON_HOLD, ReasonCode.NOTHING_COVERS_IT);
        assertThat(toPublish(Use.WEB_FULL).under(grant, onChild).permits()).isTrue();
    }

    @Test
    void what_was_promised_of_either_name_binds() {
        var never = Prohibition.of(Use.WEB_FULL).asCovenant();
        var terms = Terms.allowing(Scope.of(CHILD)).but(never);
        var rules = granted(2, InstrumentKind.HOUSE_RULES, terms);

        assertThat(codes(ASK.under(granted(1, BOTH), rules)))
                .containsExactly(ReasonCode.COVENANT_FORBIDS);
    }

    @Test
    void a_time_that_runs_from_our_first_publication_does_not_begin_anew() {
        var tenDays = Constraints.NONE.displayedFor(TimeLimit.days(10));
        var grant = granted(1, BOTH.within(tenDays));
        var late = toPublish(Use.WEB_FULL).of(outSince("2026-02-27T12:00:00Z"));
        var early = toPublish(Use.WEB_FULL).of(outSince("2026-03-05T12:00:00Z"));

        assertThat(codes(late.under(grant))).containsExactly(ReasonCode.DISPLAY_WINDOW_OVER);
        assertThat(early.under(grant).validUntil()).contains(Instant.parse("2026-03-15T12:00:00Z"));
    }

    @Test
    void what_is_owed_is_owed_for_the_child_and_what_is_overdue_for_the_parent_bites() {
        var notice = Duty.of(DutyType.NOTIFY, Map.of("when", "BEFORE"));
        var grant = granted(1, BOTH.owing(notice));
        var met = fact(notice, CHILD, DutyStatus.MET);
        var metForParent = fact(notice, STORY, DutyStatus.MET);
        var overdueForParent = fact(notice, STORY, DutyStatus.OVERDUE);

        assertThat(ASK.in(EvaluationContext.of(grant)).permits()).isFalse();
        assertThat(ASK.in(EvaluationContext.of(grant).where(metForParent)).permits()).isFalse();
        assertThat(ASK.in(EvaluationContext.of(grant).where(met)).permits()).isTrue();
        assertThat(ASK.in(EvaluationContext.of(grant).where(met, overdueForParent)).permits())
                .isFalse();
    }

    @Test
    void it_is_as_much_ours_as_the_least_of_both() {
        var declared =
                granted(
                        1,
                        InstrumentKind.OWNERSHIP,
                        Terms.allowing(new Scope.StaffWork(), Use.WEB_FULL, Use.TRANSLATE));
        var pasted = Authorship.unknown(List.of(new Authorship.Doubt(Authorship.Kind.BROUGHT, "")));
        var ours = EvaluationContext.of(declared).made(STORY, Authorship.OURS);

        assertThat(ASK.in(ours.made(CHILD, Authorship.OURS)).permits()).isTrue();
        assertThat(codes(ASK.in(ours.made(CHILD, pasted))))
                .containsExactly(ReasonCode.AUTHORSHIP_UNKNOWN);
        assertThat(
                        codes(
                                ASK.in(
                                        EvaluationContext.of(declared)
                                                .made(STORY, pasted)
                                                .made(CHILD, Authorship.OURS))))
                .containsExactly(ReasonCode.AUTHORSHIP_UNKNOWN);
        assertThat(ASK.in(ours.made(CHILD, Authorship.OTHERS)).permits()).isFalse();
        assertThat(ASK.in(ours).permits()).isFalse();
    }

    @Test
    void a_picture_that_came_with_the_parent_stands_with_its_story() {
        var terms = everything(Use.WEB_FULL, Use.TRANSLATE, Use.IMAGE_USE).terms().withPictures();
        var picture = IMAGE.cameWith(STORY);

        assertThat(ASK.with(picture).under(granted(1, terms)).permits())
                .isEqualTo(toPublish(Use.WEB_FULL).with(picture).under(granted(1, terms)).permits())
                .isTrue();
    }

    @Test
    void of_a_parent_that_nobody_knows_nothing_is_permitted() {
        var orphan = made(CHILD, "ko", WorkVersion.unknown(STORY), Use.TRANSLATE);
        var decision = toPublish(Use.WEB_FULL).of(orphan).under(granted(1, BOTH));

        assertThat(decision.permits()).isFalse();
        assertThat(codes(decision)).contains(ReasonCode.FACT_MISSING);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void it_never_gets_more_than_the_same_change_in_place(
            @ForAll("questions") Ask asked, @ForAll("worlds") EvaluationContext world) {
        var inPlace = asked.changedBy(Use.ABRIDGE);
        var short1 = made(CHILD, "en", VERSION, Use.ABRIDGE);

        var decision = derived(asked, short1).in(world);

        assertThat(decision.permits()).matches(permits -> !permits || inPlace.in(world).permits());
    }

    @Provide
    Arbitrary<Ask> questions() {
        return new LawsTest().questions();
    }

    @Provide
    Arbitrary<EvaluationContext> worlds() {
        return new LawsTest().worlds();
    }

    /** The same question about what was made from its story. */
    private static Ask derived(Ask asked, WorkVersion child) {
        var body = Component.text(ComponentKind.BODY, child);
        var question = asked.question();
        var changes =
                question.changes().stream()
                        .map(each -> new Change(each.change(), body, each.where()))
                        .toList();
        var parts =
                question.components().stream()
                        .map(part -> part.equals(BODY) ? body : part)
                        .toArray(Component[]::new);
        var of = asked.of(child).question().changed(changes);
        return new Ask(of).showing(parts);
    }

    private static WorkVersion outSince(String parent) {
        var from = new Derivation(VERSION, Use.TRANSLATE, true, Optional.of(Instant.parse(parent)));
        return new WorkVersion(CHILD, "v1", Set.of(), false, FACTS, Optional.of(from));
    }

    private static WorkVersion made(WorkId work, String version, WorkVersion from, Use change) {
        var derivation = new Derivation(from, change, true, Optional.empty());
        return new WorkVersion(work, version, Set.of(), false, FACTS, Optional.of(derivation));
    }

    private static Instrument everything(Use... uses) {
        return granted(1, Terms.allowing(Scope.everythingOf(PARTNER), uses));
    }

    private static DutyFact fact(Duty duty, WorkId work, DutyStatus status) {
        return new DutyFact(
                id(1),
                DutyName.of(duty),
                Optional.of(work),
                Optional.empty(),
                status,
                0,
                Optional.empty());
    }
}
