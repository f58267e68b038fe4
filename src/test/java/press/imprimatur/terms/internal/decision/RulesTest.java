package press.imprimatur.terms.internal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.terms.DutyType.Phase.PRE;
import static press.imprimatur.terms.internal.decision.Ask.BODY;
import static press.imprimatur.terms.internal.decision.Ask.FACTS;
import static press.imprimatur.terms.internal.decision.Ask.IMAGE;
import static press.imprimatur.terms.internal.decision.Ask.NOON;
import static press.imprimatur.terms.internal.decision.Ask.PICTURE;
import static press.imprimatur.terms.internal.decision.Ask.SITE;
import static press.imprimatur.terms.internal.decision.Ask.STORY;
import static press.imprimatur.terms.internal.decision.Ask.VERSION;
import static press.imprimatur.terms.internal.decision.Ask.allowing;
import static press.imprimatur.terms.internal.decision.Ask.codes;
import static press.imprimatur.terms.internal.decision.Ask.granted;
import static press.imprimatur.terms.internal.decision.Ask.id;
import static press.imprimatur.terms.internal.decision.Ask.toKeep;
import static press.imprimatur.terms.internal.decision.Ask.toPublish;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.Act;
import press.imprimatur.terms.Binding;
import press.imprimatur.terms.Channel;
import press.imprimatur.terms.Circumstance;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.ComponentKind;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Criteria;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyName;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.DutyType.Phase;
import press.imprimatur.terms.DutyType.Remedy;
import press.imprimatur.terms.EvaluationContext;
import press.imprimatur.terms.EvaluationContext.DutyFact;
import press.imprimatur.terms.EvaluationContext.SignedOverride;
import press.imprimatur.terms.EvaluationContext.Usage;
import press.imprimatur.terms.Fix;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.LicenceNote;
import press.imprimatur.terms.Medium;
import press.imprimatur.terms.OwedDuty;
import press.imprimatur.terms.Permission;
import press.imprimatur.terms.Place;
import press.imprimatur.terms.Prohibition;
import press.imprimatur.terms.Quantity;
import press.imprimatur.terms.Question;
import press.imprimatur.terms.Rank;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.Released;
import press.imprimatur.terms.Rendering;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Territory;
import press.imprimatur.terms.TimeLimit;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Verdict;
import press.imprimatur.terms.Window;
import press.imprimatur.terms.WorkFacts;
import press.imprimatur.terms.WorkVersion;

/** The twelve rules, one behaviour each. */
class RulesTest {

    private static final Instant END = Instant.parse("2026-03-15T00:00:00Z");
    private static final Set<ReasonCode> SOFT =
            Stream.of(ReasonCode.values()).filter(ReasonCode::isSoft).collect(Collectors.toSet());

    private static final Terms ESPERANTO = selecting(criteria(Set.of("eo"), null, null, null));
    private static final Duty CREDIT = Duty.creditLine("Reprinted with permission.", "TOP");

    // Rule 1

    @Test
    void a_hold_denies_whatever_is_permitted() {
        var hold = granted(9, InstrumentKind.HOLD, allowing());

        var decision = toPublish(Use.WEB_FULL).under(granted(1, allowing(Use.WEB_FULL)), hold);

        assertThat(decision.verdict()).isEqualTo(Verdict.DENY);
        assertThat(codes(decision)).containsExactly(ReasonCode.ON_HOLD);
        assertThat(decision.fixes()).extracting(Fix::kind).containsExactly(Fix.Kind.LIFT_HOLD);
    }

    @Test
    void a_hold_on_a_story_holds_its_pictures_too() {
        var hold = granted(9, InstrumentKind.HOLD, allowing());
        var licence = granted(2, Terms.allowing(Scope.of(PICTURE), Use.WEB_FULL, Use.IMAGE_USE));

        var decision = toPublish(Use.WEB_FULL).showing(IMAGE).under(licence, hold);

        assertThat(codes(decision)).containsExactly(ReasonCode.ON_HOLD);
    }

    @Test
    void a_hold_on_a_picture_leaves_the_text_alone() {
        var hold = granted(9, InstrumentKind.HOLD, Terms.allowing(Scope.of(PICTURE)));

        var decision =
                toPublish(Use.WEB_FULL).with(IMAGE).under(granted(1, allowing(Use.WEB_FULL)), hold);

        assertThat(decision.on(BODY).orElseThrow().verdict()).isEqualTo(Verdict.PERMIT);
        assertThat(decision.on(IMAGE).orElseThrow().verdict()).isEqualTo(Verdict.DENY);
        assertThat(decision.permittedAfterRemoving()).containsExactly(IMAGE);
    }

    @Test
    void every_hold_counts_and_the_first_lift_does_not_open() {
        var lifted =
                granted(8, InstrumentKind.HOLD, allowing())
                        .in(InstrumentState.REVOKED, NOON.plusSeconds(5));
        var other =
                granted(9, InstrumentKind.HOLD, allowing())
                        .in(InstrumentState.REVOKED, NOON.plusSeconds(9));
        var grant = granted(1, allowing(Use.WEB_FULL));

        var decision = toPublish(Use.WEB_FULL).under(grant, lifted, other);
        var later = toPublish(Use.WEB_FULL).at(NOON.plusSeconds(9)).under(grant, lifted, other);

        assertThat(codes(decision)).containsExactly(ReasonCode.ON_HOLD, ReasonCode.ON_HOLD);
        assertThat(decision.validUntil()).contains(NOON.plusSeconds(5));
        assertThat(later.verdict()).isEqualTo(Verdict.PERMIT);
    }

    @Test
    void an_override_never_opens_a_hold() {
        var hold = granted(9, InstrumentKind.HOLD, allowing());
        var world = EvaluationContext.of(granted(1, allowing(Use.WEB_FULL)), hold);

        var decision = toPublish(Use.WEB_FULL).in(world.overridden(override()));

        assertThat(decision.permits()).isFalse();
    }

    // Rule 2

    @Test
    void what_no_instrument_speaks_of_is_not_permitted() {
        var decision = toPublish(Use.WEB_FULL).under();

        assertThat(decision).isInstanceOf(Decision.Deny.class);
        assertThat(codes(decision)).containsExactly(ReasonCode.NOTHING_COVERS_IT);
        assertThat(decision.fixes()).extracting(Fix::kind).containsExactly(Fix.Kind.RECORD_LICENCE);
        assertThat(decision.validUntil()).isEmpty();
    }

    @Test
    void an_instrument_of_another_story_does_not_help() {
        var other = granted(1, Terms.allowing(Scope.of(PICTURE), Use.WEB_FULL));

        var decision = toPublish(Use.WEB_FULL).under(other);

        assertThat(codes(decision)).containsExactly(ReasonCode.NOTHING_COVERS_IT);
        assertThat(decision.outcome().trace()).isEmpty();
    }

    @Test
    void full_text_on_the_web_gives_no_feed() {
        var decision = toPublish(Use.FEED_FULL).under(granted(1, allowing(Use.WEB_FULL)));

        assertThat(codes(decision)).containsExactly(ReasonCode.USE_NOT_GRANTED);
        assertThat(decision.fixes()).extracting(Fix::kind).containsExactly(Fix.Kind.ASK_GRANTOR);
        assertThat(decision.fixes().get(0).arguments()).containsExactly("Radio Free Asia");
    }

    @Test
    void full_text_includes_the_excerpt() {
        var decision = toPublish(Use.WEB_EXCERPT).under(granted(1, allowing(Use.WEB_FULL)));

        assertThat(decision).isInstanceOf(Decision.Permit.class);
        assertThat(decision.reliedOn()).containsExactly(granted(1, allowing()).ref());
    }

    @Test
    void an_excerpt_does_not_include_the_full_text() {
        var decision = toPublish(Use.WEB_FULL).under(granted(1, allowing(Use.WEB_EXCERPT)));

        assertThat(codes(decision)).containsExactly(ReasonCode.USE_NOT_GRANTED);
    }

    @Test
    void a_picture_stays_closed_unless_it_is_named() {
        var came = IMAGE.cameWith(STORY);

        var closed = toPublish(Use.WEB_FULL).with(came).under(granted(1, allowing(Use.WEB_FULL)));
        var open =
                toPublish(Use.WEB_FULL)
                        .with(came)
                        .under(granted(1, allowing(Use.WEB_FULL, Use.IMAGE_USE)));

        assertThat(codes(closed)).containsExactly(ReasonCode.IMAGE_NOT_GRANTED);
        assertThat(closed.fixes())
                .extracting(Fix::kind)
                .containsExactly(Fix.Kind.REMOVE_COMPONENT, Fix.Kind.RECORD_LICENCE);
        assertThat(open.verdict()).isEqualTo(Verdict.PERMIT);
    }

    @Test
    void a_picture_of_ours_is_not_covered_by_the_story_it_was_added_to() {
        var decision =
                toPublish(Use.WEB_FULL)
                        .with(IMAGE)
                        .under(granted(1, allowing(Use.WEB_FULL, Use.IMAGE_USE)));

        assertThat(codes(decision)).containsExactly(ReasonCode.NOTHING_COVERS_IT);
        assertThat(decision.reasons().get(0).component()).isEqualTo(IMAGE);
    }

    @Test
    void a_picture_needs_the_use_beside_the_opening_of_pictures() {
        var licence = granted(2, Terms.allowing(Scope.of(PICTURE), Use.IMAGE_USE, Use.WEB_FULL));

        assertThat(toPublish(Use.WEB_FULL).showing(IMAGE).under(licence).permits()).isTrue();
        assertThat(codes(toPublish(Use.FEED_FULL).showing(IMAGE).under(licence)))
                .containsExactly(ReasonCode.USE_NOT_GRANTED);
    }

    @Test
    void sound_and_film_that_came_with_a_story_are_never_covered_by_it() {
        var video = new Component(ComponentKind.VIDEO, 1, PICTURE, Optional.of(STORY), FACTS, null);
        var own = granted(2, Terms.allowing(Scope.of(PICTURE), Use.WEB_FULL));
        var story = granted(1, allowing(Use.WEB_FULL, Use.IMAGE_USE));
        var everything = granted(3, Terms.allowing(Scope.everythingOf(Ask.PARTNER), Use.WEB_FULL));

        assertThat(toPublish(Use.WEB_FULL).showing(video).under(story, everything).permits())
                .isFalse();
        assertThat(toPublish(Use.WEB_FULL).showing(video).under(own).permits()).isTrue();
    }

    @Test
    void advertisements_on_the_page_must_be_granted() {
        var ask = toPublish(Use.WEB_FULL).earningBy(Use.ADS_ON_PAGE);

        assertThat(codes(ask.under(granted(1, allowing(Use.WEB_FULL)))))
                .containsExactly(ReasonCode.COMMERCE_NOT_GRANTED);
        assertThat(ask.under(granted(1, allowing(Use.WEB_FULL, Use.ADS_ON_PAGE))).permits())
                .isTrue();
    }

    @Test
    void a_change_must_be_granted_and_the_fix_names_the_place() {
        var ask = toPublish(Use.WEB_FULL).changedBy(Use.ABRIDGE);

        var refused = ask.under(granted(1, allowing(Use.WEB_FULL)));
        var allowed = ask.under(granted(1, allowing(Use.WEB_FULL, Use.ABRIDGE)));

        assertThat(codes(refused)).containsExactly(ReasonCode.CHANGE_NOT_GRANTED);
        assertThat(refused.fixes().get(0).kind()).isEqualTo(Fix.Kind.RESTORE_TEXT);
        assertThat(refused.fixes().get(0).arguments()).containsExactly(Use.ABRIDGE, "paragraph 4");
        assertThat(allowed.permits()).isTrue();
    }

    @Test
    void a_change_of_one_component_is_none_of_another() {
        var headline = Component.text(ComponentKind.HEADLINE, VERSION);
        var ask = toPublish(Use.WEB_FULL).with(headline).changed(headline, Use.HEADLINE_EDIT);

        var decision = ask.under(granted(1, allowing(Use.WEB_FULL)));

        assertThat(decision.on(BODY).orElseThrow().verdict()).isEqualTo(Verdict.PERMIT);
        assertThat(decision.reasons().get(0).arguments())
                .containsExactly(Use.HEADLINE_EDIT, "the headline");
    }

    // Rule 3

    @Test
    void the_whole_is_as_good_as_its_worst_component_and_every_reason_is_told() {
        var headline = Component.text(ComponentKind.HEADLINE, VERSION);

        var decision = toPublish(Use.WEB_FULL).with(headline, IMAGE).under();

        assertThat(codes(decision)).hasSize(3);
        assertThat(decision.permittedAfterRemoving()).isEmpty();
    }

    @Test
    void denied_is_worse_than_unknown() {
        var unknown = granted(1, allowing(Use.WEB_FULL).within(Constraints.NONE.inLanguages("en")));

        var decision = toPublish(Use.WEB_FULL).with(IMAGE).under(unknown);

        assertThat(decision.on(BODY).orElseThrow().verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(decision.verdict()).isEqualTo(Verdict.DENY);
    }

    @Test
    void the_end_of_the_whole_is_the_earliest_of_its_parts() {
        var story = granted(1, allowing(Use.WEB_FULL).within(shownUntil(END)));
        var picture =
                granted(
                        2,
                        Terms.allowing(Scope.of(PICTURE), Use.WEB_FULL, Use.IMAGE_USE)
                                .within(shownUntil(END.minusSeconds(1))));

        var decision = toPublish(Use.WEB_FULL).with(IMAGE).under(story, picture);

        assertThat(decision.validUntil()).contains(END.minusSeconds(1));
        assertThat(decision.reliedOn()).containsExactly(story.ref(), picture.ref());
    }

    // Rule 4

    @Test
    void permission_of_one_instrument_is_never_completed_by_another() {
        var web = granted(1, allowing(Use.WEB_FULL));
        var cuts = granted(2, allowing(Use.ABRIDGE));

        var decision = toPublish(Use.WEB_FULL).changedBy(Use.ABRIDGE).under(web, cuts);

        assertThat(decision.permits()).isFalse();
    }

    @Test
    void a_supplement_counts_as_part_of_its_base() {
        var base = granted(1, allowing(Use.WEB_FULL).owing(CREDIT));
        var letter = granted(2, allowing(Use.ABRIDGE)).addingTo(id(1));

        var decision = toPublish(Use.WEB_FULL).changedBy(Use.ABRIDGE).under(base, letter);

        assertThat(decision.verdict()).isEqualTo(Verdict.PERMIT_WITH);
        assertThat(decision.reliedOn()).containsExactly(base.ref(), letter.ref());
        assertThat(decision.duties()).extracting(OwedDuty::duty).containsExactly(CREDIT);
    }

    @Test
    void a_supplement_adds_its_own_duties() {
        var base = granted(1, allowing(Use.WEB_FULL));
        var letter = granted(2, allowing(Use.ABRIDGE).owing(CREDIT)).addingTo(id(1));

        var decision = toPublish(Use.WEB_FULL).changedBy(Use.ABRIDGE).under(base, letter);

        assertThat(decision.duties()).containsExactly(new OwedDuty(letter.ref(), BODY, CREDIT));
    }

    @Test
    void what_a_supplement_promises_is_owed_once() {
        var base = granted(1, allowing(Use.WEB_FULL));
        var promise = CREDIT.asCovenant();
        var letter = granted(2, allowing(Use.ABRIDGE).owing(promise)).addingTo(id(1));

        var decision = toPublish(Use.WEB_FULL).changedBy(Use.ABRIDGE).under(base, letter);

        assertThat(decision.duties()).containsExactly(new OwedDuty(letter.ref(), BODY, promise));
    }

    @Test
    void a_supplement_alone_permits_nothing() {
        var letter = granted(2, allowing(Use.WEB_FULL)).addingTo(id(1));

        assertThat(codes(toPublish(Use.WEB_FULL).under(letter)))
                .containsExactly(ReasonCode.NOTHING_COVERS_IT);
    }

    @Test
    void a_supplement_that_has_ended_adds_nothing() {
        var base = granted(1, allowing(Use.WEB_FULL));
        var letter =
                granted(2, allowing(Use.ABRIDGE)).addingTo(id(1)).in(InstrumentState.REVOKED, NOON);
        var ask = toPublish(Use.WEB_FULL).changedBy(Use.ABRIDGE);

        assertThat(codes(ask.under(base, letter))).containsExactly(ReasonCode.CHANGE_NOT_GRANTED);
        assertThat(ask.at(NOON.minusNanos(1)).under(base, letter).validUntil()).contains(NOON);
    }

    @Test
    void a_supplement_holds_under_its_own_constraints() {
        var base = granted(1, allowing(Use.WEB_FULL));
        var letter = granted(2, allowing(Use.ABRIDGE).within(shownUntil(NOON))).addingTo(id(1));

        var decision = toPublish(Use.WEB_FULL).changedBy(Use.ABRIDGE).under(base, letter);

        assertThat(decision.permits()).isFalse();
    }

    @Test
    void a_supplement_is_held_to_its_own_version_and_to_what_it_forbids() {
        var base = granted(1, allowing(Use.WEB_FULL));
        var cut = Terms.allowing(Scope.of(STORY, "v0"), Use.ABRIDGE);
        var ofAnotherVersion = granted(2, cut).addingTo(id(1));
        var forbidding =
                granted(2, allowing(Use.ABRIDGE).but(Prohibition.of(Use.ABRIDGE).ranked(Rank.ITEM)))
                        .addingTo(id(1));
        var ask = toPublish(Use.WEB_FULL).changedBy(Use.ABRIDGE);

        assertThat(ask.under(base, ofAnotherVersion).permits()).isFalse();
        assertThat(ask.under(base, forbidding).permits()).isFalse();
    }

    @Test
    void what_a_supplement_promises_binds_whatever_is_relied_on() {
        var base = granted(1, allowing(Use.WEB_FULL));
        var letter = granted(2, allowing(Use.ABRIDGE).owing(CREDIT.asCovenant())).addingTo(id(1));
        var free = granted(3, allowing(Use.WEB_FULL));

        var decision = toPublish(Use.WEB_FULL).relyingOn(id(3)).under(base, letter, free);

        assertThat(decision.duties())
                .extracting(OwedDuty::duty)
                .containsExactly(CREDIT.asCovenant());
    }

    @Test
    void a_supplement_of_somebody_else_adds_nothing() {
        var base = granted(1, allowing(Use.WEB_FULL));
        var foreign = granted(2, allowing(Use.ABRIDGE)).addingTo(id(1));
        var stranger =
                new press.imprimatur.terms.Instrument(
                        foreign.ref(),
                        foreign.kind(),
                        foreign.state(),
                        foreign.stateSince(),
                        foreign.outlet(),
                        "Somebody else",
                        foreign.base(),
                        foreign.provisionalUntil(),
                        LicenceNote.NONE,
                        foreign.terms());
        var ofAnother = granted(3, allowing(Use.ABRIDGE)).addingTo(id(7));

        var decision =
                toPublish(Use.WEB_FULL).changedBy(Use.ABRIDGE).under(base, stranger, ofAnother);

        assertThat(decision.permits()).isFalse();
    }

    @Test
    void ownership_is_relied_on_before_anything_else() {
        var grant = granted(1, allowing(Use.WEB_FULL));
        var own = granted(2, InstrumentKind.OWNERSHIP, allowing(Use.WEB_FULL).owing(CREDIT));

        var decision = toPublish(Use.WEB_FULL).under(grant, own);

        assertThat(decision.reliedOn()).containsExactly(own.ref());
        assertThat(decision.on(BODY).orElseThrow().alternatives()).containsExactly(grant.ref());
    }

    @Test
    void fewest_unmet_duties_come_next() {
        var owing = granted(1, allowing(Use.WEB_FULL).owing(CREDIT));
        var free = granted(2, allowing(Use.WEB_FULL).within(shownUntil(END)));

        assertThat(toPublish(Use.WEB_FULL).under(owing, free).reliedOn())
                .containsExactly(free.ref());
    }

    @Test
    void a_duty_that_is_met_already_does_not_count_against_an_instrument() {
        var owing = granted(1, allowing(Use.WEB_FULL).owing(Duty.of(DutyType.APPROVAL_OF_CHANGE)));
        var free = granted(2, allowing(Use.WEB_FULL));
        var met = DutyFact.met(id(1), DutyType.APPROVAL_OF_CHANGE, STORY);
        var world = EvaluationContext.of(free, owing).where(met);

        assertThat(toPublish(Use.WEB_FULL).in(world).reliedOn()).containsExactly(owing.ref());
    }

    @Test
    void the_latest_end_comes_next_and_then_the_lowest_id() {
        var early = granted(1, allowing(Use.WEB_FULL).within(shownUntil(END)));
        var late = granted(2, allowing(Use.WEB_FULL).within(shownUntil(END.plusSeconds(1))));
        var endless = granted(4, allowing(Use.WEB_FULL));
        var endlessToo = granted(3, allowing(Use.WEB_FULL));

        assertThat(toPublish(Use.WEB_FULL).under(early, late).reliedOn())
                .containsExactly(late.ref());
        assertThat(toPublish(Use.WEB_FULL).under(late, early).reliedOn())
                .containsExactly(late.ref());
        assertThat(toPublish(Use.WEB_FULL).under(early, late, endless, endlessToo).reliedOn())
                .containsExactly(endlessToo.ref());
        assertThat(
                        toPublish(Use.WEB_FULL)
                                .under(early, late, endless, endlessToo)
                                .on(BODY)
                                .orElseThrow()
                                .alternatives())
                .containsExactly(endless.ref(), late.ref(), early.ref());
    }

    @Test
    void the_end_that_counts_is_that_of_the_clause_of_a_spoken_word_and_of_a_revocation() {
        var endless = granted(9, allowing(Use.WEB_FULL));
        var clause =
                granted(1, allowing().and(Permission.of(Use.WEB_FULL).within(shownUntil(END))));
        var order =
                granted(
                        2,
                        allowing(Use.WEB_FULL)
                                .and(
                                        Permission.of(Use.WEB_FULL)
                                                .within(shownUntil(END))
                                                .ranked(Rank.AMENDMENT)));
        var spoken = granted(3, allowing(Use.WEB_FULL)).provisionalUntil(END);
        var revoked = granted(4, allowing(Use.WEB_FULL)).in(InstrumentState.REVOKED, END);

        for (var ending : List.of(clause, order, spoken, revoked)) {
            assertThat(toPublish(Use.WEB_FULL).under(ending, endless).reliedOn())
                    .containsExactly(endless.ref());
        }
    }

    @Test
    void of_clauses_of_one_rank_the_last_end_counts() {
        var other = granted(9, allowing(Use.WEB_FULL).within(shownUntil(END.plusSeconds(1))));
        var clauses =
                granted(
                        1,
                        allowing(Use.WEB_FULL)
                                .and(Permission.of(Use.WEB_FULL).within(shownUntil(END))));
        var since = granted(2, allowing(Use.WEB_FULL)).in(InstrumentState.GRANTED, NOON);

        assertThat(toPublish(Use.WEB_FULL).under(other, clauses).reliedOn())
                .containsExactly(clauses.ref());
        assertThat(toPublish(Use.WEB_FULL).under(other, since).reliedOn())
                .containsExactly(since.ref());
    }

    @Test
    void an_editor_may_choose_another_that_would_do() {
        var first = granted(1, allowing(Use.WEB_FULL));
        var second = granted(2, allowing(Use.WEB_FULL));

        var decision = toPublish(Use.WEB_FULL).relyingOn(id(2)).under(first, second);

        assertThat(decision.reliedOn()).containsExactly(second.ref());
    }

    @Test
    void an_editor_may_not_choose_one_that_would_not_do() {
        var first = granted(1, allowing(Use.WEB_FULL));
        var second = granted(2, allowing(Use.WEB_EXCERPT));

        var decision = toPublish(Use.WEB_FULL).relyingOn(id(2)).under(first, second);
        var missing = toPublish(Use.WEB_FULL).relyingOn(id(5)).under(first, second);

        assertThat(codes(decision))
                .containsExactly(ReasonCode.USE_NOT_GRANTED, ReasonCode.CHOICE_DOES_NOT_FIT);
        assertThat(codes(missing)).containsExactly(ReasonCode.CHOICE_DOES_NOT_FIT);
    }

    @Test
    void of_what_does_not_permit_the_nearest_is_explained_and_all_are_traced() {
        var far = granted(1, allowing().within(shownUntil(NOON).with(Territory.in("DE"))));
        var near = granted(2, allowing(Use.WEB_FULL).within(shownUntil(NOON)));

        var decision = toPublish(Use.WEB_FULL).under(far, near);

        assertThat(codes(decision)).containsExactly(ReasonCode.DISPLAY_WINDOW_OVER);
        assertThat(decision.outcome().trace()).hasSize(2);
        assertThat(decision.outcome().trace().get(0).reasons()).hasSize(3);
    }

    @Test
    void a_question_is_nearer_than_a_refusal() {
        var denied = granted(1, allowing(Use.WEB_EXCERPT));
        var unclear =
                granted(
                        2,
                        allowing(Use.WEB_FULL)
                                .within(
                                        Constraints.NONE
                                                .inLanguages("en")
                                                .noOlderThan(TimeLimit.days(90))));

        var decision = toPublish(Use.WEB_FULL).about(WorkFacts.NONE).under(denied, unclear);

        assertThat(decision).isInstanceOf(Decision.Unknown.class);
        assertThat(codes(decision))
                .containsExactly(ReasonCode.FACT_MISSING, ReasonCode.FACT_MISSING);
    }

    // Rule 5

    @Test
    void a_prohibition_beats_a_permission() {
        var terms = allowing(Use.WEB_FULL, Use.FEED_FULL).but(Prohibition.of(Use.FEED_FULL));
        var contradictory =
                allowing(Use.FEED_FULL).but(Prohibition.of(Use.FEED_FULL).ranked(Rank.ITEM));

        assertThat(codes(toPublish(Use.FEED_SUMMARY).under(granted(1, terms))))
                .containsExactly(ReasonCode.PROHIBITED);
        assertThat(toPublish(Use.WEB_FULL).under(granted(1, terms)).permits()).isTrue();
        assertThat(codes(toPublish(Use.FEED_FULL).under(granted(1, contradictory))))
                .containsExactly(ReasonCode.PROHIBITED);
    }

    @Test
    void the_same_words_for_and_against_are_a_question() {
        var terms = allowing(Use.FEED_FULL).but(Prohibition.of(Use.FEED_FULL));

        var decision = toPublish(Use.FEED_FULL).under(granted(1, terms));

        assertThat(decision.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(codes(decision)).containsExactly(ReasonCode.TERMS_CONTRADICT);
    }

    @Test
    void a_prohibition_with_its_own_words_is_no_contradiction() {
        var narrower =
                allowing(Use.FEED_FULL)
                        .but(
                                new Prohibition(
                                        Set.of(Use.FEED_FULL),
                                        Constraints.NONE.on(Medium.MOBILE),
                                        Rank.GENERAL,
                                        false));
        var ofAll = allowing(Use.WEB_FULL).but(Prohibition.when(Constraints.NONE));

        assertThat(codes(toPublish(Use.FEED_FULL).under(granted(1, narrower))))
                .containsExactly(ReasonCode.PROHIBITED);
        assertThat(codes(toPublish(Use.WEB_FULL).under(granted(1, ofAll))))
                .containsExactly(ReasonCode.PROHIBITED);
    }

    @Test
    void a_prohibition_bites_only_while_its_window_is_open() {
        var from = NOON.plusSeconds(10);
        var until = NOON.plusSeconds(20);
        var terms =
                allowing(Use.WEB_FULL)
                        .but(
                                Prohibition.when(
                                        Constraints.NONE.displayed(Window.between(from, until))));
        var grant = granted(1, terms);

        assertThat(toPublish(Use.WEB_FULL).under(grant).validUntil()).contains(from);
        assertThat(toPublish(Use.WEB_FULL).at(from).under(grant).permits()).isFalse();
        assertThat(toPublish(Use.WEB_FULL).at(from).under(grant).validUntil()).contains(until);
        assertThat(toPublish(Use.WEB_FULL).at(until).under(grant).permits()).isTrue();
        assertThat(toKeep(Use.WEB_FULL).at(from).under(grant).permits()).isFalse();
    }

    @Test
    void a_prohibition_leaves_the_place_alone_that_it_leaves_out() {
        var everywhereElse = Prohibition.when(Constraints.NONE.with(Territory.notIn("US")));
        var grant = granted(1, allowing(Use.WEB_FULL).but(everywhereElse));

        assertThat(toPublish(Use.WEB_FULL).in("US").under(grant).permits()).isTrue();
        assertThat(toPublish(Use.WEB_FULL).in("US-NY").under(grant).permits()).isTrue();
        assertThat(toPublish(Use.WEB_FULL).in("CA").under(grant).permits()).isFalse();
    }

    @Test
    void the_reader_is_told_that_readers_are_everywhere() {
        var german =
                granted(
                        1,
                        allowing(Use.WEB_FULL).within(Constraints.NONE.with(Territory.in("DE"))));

        assertThat(toPublish(Use.WEB_FULL).under(german).reasons().get(0).arguments())
                .containsExactly("readers everywhere");
        assertThat(toPublish(Use.WEB_FULL).in("FR").under(german).reasons().get(0).arguments())
                .containsExactly(new Place("FR"));
    }

    @Test
    void a_prohibition_on_bringing_out_does_not_end_what_is_out() {
        var terms =
                allowing(Use.WEB_FULL)
                        .but(Prohibition.when(Constraints.NONE.published(Window.from(NOON))));

        assertThat(toPublish(Use.WEB_FULL).under(granted(1, terms)).permits()).isFalse();
        assertThat(toKeep(Use.WEB_FULL).under(granted(1, terms)).permits()).isTrue();
    }

    @Test
    void a_window_that_only_names_its_zone_limits_nothing() {
        var zone = new Window(null, null, ZoneId.of("Asia/Seoul"), null, false);
        var always = Prohibition.when(Constraints.NONE.published(zone).displayed(Window.ALWAYS));
        var onlyAnew =
                Prohibition.when(Constraints.NONE.published(Window.from(NOON)).displayed(zone));

        assertThat(
                        toKeep(Use.WEB_FULL)
                                .under(granted(1, allowing(Use.WEB_FULL).but(always)))
                                .permits())
                .isFalse();
        assertThat(
                        toKeep(Use.WEB_FULL)
                                .under(granted(1, allowing(Use.WEB_FULL).but(onlyAnew)))
                                .permits())
                .isTrue();
    }

    @Test
    void a_prohibition_on_a_brand_or_a_way_of_showing_leaves_others_alone() {
        var brand = Prohibition.when(Constraints.NONE.byBrands("Weekly"));
        var ours = Prohibition.when(Constraints.NONE.byBrands("Daily"));
        var gallery = Prohibition.when(Constraints.NONE.forbidding(Circumstance.IN_GALLERY));
        var ask = toPublish(Use.WEB_FULL);

        assertThat(ask.under(granted(1, allowing(Use.WEB_FULL).but(brand, gallery))).permits())
                .isTrue();
        assertThat(ask.under(granted(1, allowing(Use.WEB_FULL).but(ours))).permits()).isFalse();
        assertThat(
                        ask.appearing(Circumstance.IN_GALLERY)
                                .under(granted(1, allowing(Use.WEB_FULL).but(gallery)))
                                .permits())
                .isFalse();
    }

    @Test
    void when_nobody_can_tell_whether_a_prohibition_applies_somebody_must() {
        var english = Prohibition.when(Constraints.NONE.inLanguages("en"));

        var decision =
                toPublish(Use.WEB_FULL).under(granted(1, allowing(Use.WEB_FULL).but(english)));

        assertThat(decision.verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void the_specific_restricts_the_general() {
        var order = Permission.of(Use.WEB_FULL).within(shownUntil(NOON)).ranked(Rank.AMENDMENT);

        var decision = toPublish(Use.WEB_FULL).under(granted(1, allowing(Use.WEB_FULL).and(order)));

        assertThat(codes(decision)).containsExactly(ReasonCode.DISPLAY_WINDOW_OVER);
    }

    @Test
    void the_specific_never_widens_the_general() {
        var general = Permission.of(Use.WEB_FULL).within(shownUntil(NOON));
        var order = Permission.of(Use.WEB_FULL).ranked(Rank.ITEM);

        var decision = toPublish(Use.WEB_FULL).under(granted(1, allowing().and(order, general)));

        assertThat(codes(decision)).containsExactly(ReasonCode.DISPLAY_WINDOW_OVER);
    }

    @Test
    void of_clauses_of_one_rank_one_is_enough() {
        var germany = Permission.of(Use.WEB_FULL).within(Constraints.NONE.with(Territory.in("DE")));
        var france = Permission.of(Use.WEB_FULL).within(Constraints.NONE.with(Territory.in("FR")));
        var grant = granted(1, allowing().and(germany, france));

        assertThat(toPublish(Use.WEB_FULL).in("FR").under(grant).permits()).isTrue();
        assertThat(toPublish(Use.WEB_FULL).in("DE").under(grant).permits()).isTrue();
        assertThat(toPublish(Use.WEB_FULL).in("IT").under(grant).permits()).isFalse();
    }

    @Test
    void of_clauses_that_do_not_the_nearest_is_explained() {
        var far = Permission.of(Use.WEB_FULL).within(shownUntil(NOON).with(Territory.in("DE")));
        var near = Permission.of(Use.WEB_FULL).within(shownUntil(NOON));
        var open = Permission.of(Use.WEB_FULL).within(Constraints.NONE.inLanguages("en"));

        assertThat(codes(toPublish(Use.WEB_FULL).under(granted(1, allowing().and(far, near)))))
                .containsExactly(ReasonCode.DISPLAY_WINDOW_OVER);
        assertThat(codes(toPublish(Use.WEB_FULL).under(granted(1, allowing().and(near, far)))))
                .containsExactly(ReasonCode.DISPLAY_WINDOW_OVER);
        assertThat(codes(toPublish(Use.WEB_FULL).under(granted(1, allowing().and(near, open)))))
                .containsExactly(ReasonCode.FACT_MISSING);
    }

    @Test
    void the_clock_may_switch_between_clauses() {
        var first =
                Permission.of(Use.WEB_FULL)
                        .within(Constraints.NONE.displayed(Window.from(END)))
                        .owing(CREDIT);
        var second = Permission.of(Use.WEB_FULL);

        var decision = toPublish(Use.WEB_FULL).under(granted(1, allowing().and(first, second)));

        assertThat(decision.verdict()).isEqualTo(Verdict.PERMIT);
        assertThat(decision.validUntil()).contains(END);
    }

    // Rule 6

    @Test
    void house_rules_bind_although_the_bare_licence_is_relied_on() {
        var licence = granted(1, InstrumentKind.PUBLIC_LICENCE, allowing(Use.WEB_FULL));
        var pixel = Duty.of(DutyType.PIXEL, Map.of("markup", "<img>", "hosts", "counter.example"));
        var rules =
                granted(
                        2,
                        InstrumentKind.HOUSE_RULES,
                        allowing().owing(pixel).but(Prohibition.of(Use.RESELL)));

        var decision = toPublish(Use.WEB_FULL).under(licence, rules);
        var sold =
                toPublish(Use.WEB_FULL)
                        .earningBy(Use.RESELL)
                        .under(
                                granted(
                                        1,
                                        InstrumentKind.PUBLIC_LICENCE,
                                        allowing(Use.WEB_FULL, Use.RESELL)),
                                rules);

        assertThat(decision.reliedOn()).containsExactly(licence.ref());
        assertThat(decision.duties()).containsExactly(new OwedDuty(rules.ref(), BODY, pixel));
        assertThat(codes(sold)).containsExactly(ReasonCode.COVENANT_FORBIDS);
    }

    @Test
    void a_condition_limits_only_its_own_grant() {
        var strict =
                granted(1, allowing(Use.WEB_FULL).owing(CREDIT).but(Prohibition.of(Use.WEB_FULL)));
        var free = granted(2, allowing(Use.WEB_FULL));

        var decision = toPublish(Use.WEB_FULL).under(strict, free);

        assertThat(decision.verdict()).isEqualTo(Verdict.PERMIT);
    }

    @Test
    void a_promise_binds_whatever_is_relied_on() {
        var promised =
                granted(
                        1,
                        allowing()
                                .owing(CREDIT.asCovenant())
                                .but(Prohibition.of(Use.FEED_FULL).asCovenant()));
        var free = granted(2, allowing(Use.WEB_FULL, Use.FEED_FULL));

        assertThat(toPublish(Use.WEB_FULL).under(promised, free).duties()).hasSize(1);
        assertThat(codes(toPublish(Use.FEED_FULL).under(promised, free)))
                .containsExactly(ReasonCode.COVENANT_FORBIDS);
    }

    @Test
    void a_promise_names_the_paper_that_it_stands_on() {
        var promised = granted(1, allowing().but(Prohibition.of(Use.FEED_FULL).asCovenant()));
        var free = granted(2, allowing(Use.FEED_FULL));

        var decision = toPublish(Use.FEED_FULL).under(promised, free);

        assertThat(decision.reasons().get(0).instrument()).contains(id(1));
    }

    @Test
    void how_house_rules_never_let_it_appear_binds_although_the_bare_licence_is_relied_on() {
        var licence = granted(1, InstrumentKind.PUBLIC_LICENCE, allowing(Use.WEB_FULL));
        var never = Constraints.NONE.forbidding(Circumstance.AUTOMATIC_SELECTION);
        var rules = granted(2, InstrumentKind.HOUSE_RULES, allowing().within(never));
        var agreement = granted(2, InstrumentKind.AGREEMENT, allowing().within(never));
        var wholesale = toPublish(Use.WEB_FULL).appearing(Circumstance.AUTOMATIC_SELECTION);

        assertThat(codes(wholesale.under(licence, rules)))
                .containsExactly(ReasonCode.CIRCUMSTANCE_FORBIDDEN);
        assertThat(wholesale.under(licence, agreement).permits()).isTrue();
        assertThat(toPublish(Use.WEB_FULL).under(licence, rules).permits()).isTrue();
    }

    @Test
    void a_promise_that_has_ended_binds_no_more() {
        var promised =
                granted(1, InstrumentKind.HOUSE_RULES, allowing().owing(CREDIT))
                        .in(InstrumentState.SUPERSEDED, NOON);
        var free = granted(2, allowing(Use.WEB_FULL));

        var before = toPublish(Use.WEB_FULL).at(NOON.minusNanos(1)).under(promised, free);
        var after = toPublish(Use.WEB_FULL).under(promised, free);

        assertThat(before.verdict()).isEqualTo(Verdict.PERMIT_WITH);
        assertThat(before.validUntil()).contains(NOON);
        assertThat(after.verdict()).isEqualTo(Verdict.PERMIT);
    }

    @Test
    void a_promise_only_asked_for_binds_nobody() {
        var draft =
                granted(1, InstrumentKind.HOUSE_RULES, allowing().owing(CREDIT))
                        .in(InstrumentState.REQUESTED, NOON.plusSeconds(1));
        var free = granted(2, allowing(Use.WEB_FULL));

        assertThat(toPublish(Use.WEB_FULL).under(draft, free).verdict()).isEqualTo(Verdict.PERMIT);
    }

    // Rule 7

    @Test
    void what_is_due_before_must_be_a_fact() {
        var grant = granted(1, allowing(Use.WEB_FULL).owing(Duty.of(DutyType.APPROVAL_OF_CHANGE)));
        var world = EvaluationContext.of(grant);
        var ask = toPublish(Use.WEB_FULL);

        assertThat(codes(ask.in(world))).containsExactly(ReasonCode.DUTY_NOT_MET);
        assertThat(
                        ask.in(world.where(DutyFact.met(id(1), DutyType.APPROVAL_OF_CHANGE, STORY)))
                                .permits())
                .isTrue();
        assertThat(
                        ask.in(
                                        world.where(
                                                DutyFact.met(
                                                        id(1),
                                                        DutyType.APPROVAL_OF_CHANGE,
                                                        PICTURE)))
                                .permits())
                .isFalse();
        assertThat(ask.in(world.where(DutyFact.met(id(1), DutyType.PAY))).permits()).isFalse();
        assertThat(ask.in(world.where(DutyFact.met(id(2), DutyType.APPROVAL_OF_CHANGE))).permits())
                .isFalse();
        assertThat(toKeep(Use.WEB_FULL).in(world).permits()).isTrue();
    }

    @Test
    void what_was_done_for_no_work_in_particular_is_not_done_for_this_one() {
        var grant = granted(1, allowing(Use.WEB_FULL).owing(Duty.of(DutyType.NOTIFY).due(PRE)));
        var told = EvaluationContext.of(grant).where(DutyFact.met(id(1), DutyType.NOTIFY));

        assertThat(codes(toPublish(Use.WEB_FULL).in(told)))
                .containsExactly(ReasonCode.DUTY_NOT_MET);
    }

    @Test
    void a_duty_is_not_met_by_another_of_its_type() {
        var agency = Duty.of(DutyType.NOTIFY, Map.of("to", "agency@light.example")).due(PRE);
        var author = Duty.of(DutyType.NOTIFY, Map.of("to", "ann@light.example")).due(PRE);
        var world = EvaluationContext.of(granted(1, allowing(Use.WEB_FULL).owing(agency, author)));
        var toAgency = DutyFact.met(id(1), DutyName.of(agency), Optional.of(STORY));
        var toAuthor = DutyFact.met(id(1), DutyName.of(author), Optional.of(STORY));

        assertThat(toPublish(Use.WEB_FULL).in(world.where(toAgency)).permits()).isFalse();
        assertThat(toPublish(Use.WEB_FULL).in(world.where(toAgency, toAuthor)).permits()).isTrue();
    }

    @Test
    void what_was_approved_is_the_text_as_it_was_then() {
        var approval = Duty.of(DutyType.APPROVAL_OF_CHANGE);
        var grant = granted(1, allowing(Use.WEB_FULL).owing(approval));
        var met = DutyFact.met(id(1), DutyName.of(approval), Optional.of(STORY)).ofText("one");
        var world = EvaluationContext.of(grant).where(met);

        assertThat(toPublish(Use.WEB_FULL).ofText("one").in(world).permits()).isTrue();
        assertThat(toPublish(Use.WEB_FULL).ofText("two").in(world).permits()).isFalse();
        assertThat(toPublish(Use.WEB_FULL).in(world).permits()).isFalse();
    }

    @Test
    void a_notice_before_is_due_before_and_a_mention_after() {
        var notice = Duty.of(DutyType.NOTIFY, Map.of("when", "BEFORE"));
        var mention = Duty.of(DutyType.SOCIAL_MENTION, Map.of("handle", "@light"));

        assertThat(notice.phase()).isEqualTo(PRE);
        assertThat(mention.due(DutyType.Phase.AT).phase()).isEqualTo(DutyType.Phase.POST);
        assertThat(CREDIT.due(PRE).phase()).isEqualTo(DutyType.Phase.AT);
    }

    @Test
    void who_asked_not_to_be_named_is_named_no_longer() {
        var grant =
                granted(
                        1,
                        allowing(Use.WEB_FULL)
                                .owing(CREDIT, Duty.of(DutyType.ATTRIBUTION_REMOVED_ON_REQUEST)));
        var asked = DutyFact.met(id(1), DutyType.ATTRIBUTION_REMOVED_ON_REQUEST, STORY);
        var decision = toPublish(Use.WEB_FULL).in(EvaluationContext.of(grant).where(asked));

        assertThat(decision.duties())
                .extracting(owed -> owed.duty().type())
                .containsExactly(DutyType.ATTRIBUTION_REMOVED_ON_REQUEST);
    }

    @Test
    void what_is_due_where_possible_is_shown_or_there_is_a_reason_why_not() {
        var line = CREDIT.graded(DutyType.Grade.WHERE_POSSIBLE);
        var world = EvaluationContext.of(granted(1, allowing(Use.WEB_FULL).owing(line)));
        var reason = DutyFact.excused(id(1), DutyName.of(line), STORY);
        var ask = toPublish(Use.WEB_FULL).rendered(new Rendering(Set.of()));
        var must =
                EvaluationContext.of(granted(1, allowing(Use.WEB_FULL).owing(CREDIT)))
                        .where(reason);

        assertThat(codes(ask.in(world))).containsExactly(ReasonCode.DUTY_NOT_SHOWN);
        assertThat(ask.in(world.where(reason)).permits()).isTrue();
        assertThat(codes(ask.in(must))).containsExactly(ReasonCode.DUTY_NOT_SHOWN);
    }

    @ParameterizedTest
    @CsvSource({"MUST, RESTORE_PASSAGE", "WHERE_POSSIBLE, MEET_OR_EXCUSE", "ENCOURAGED,"})
    void words_that_must_stay_are_named_with_the_way_to_mend_it(
            DutyType.Grade grade, Fix.Kind mend) {
        var words = "Our foundation paid for this.";
        var duty = Duty.of(DutyType.KEEP_PASSAGE, Map.of("text", words)).graded(grade);
        var grant = granted(1, allowing(Use.WEB_FULL).owing(duty));

        var decision = toPublish(Use.WEB_FULL).rendered(new Rendering(Set.of())).under(grant);

        assertThat(decision.reasons())
                .extracting(reason -> reason.fix().kind())
                .isEqualTo(mend == null ? List.of() : List.of(mend));
        assertThat(decision.reasons())
                .allSatisfy(reason -> assertThat(reason.arguments()).contains(words));
    }

    @Test
    void what_is_encouraged_is_owed_and_never_refused() {
        var line = CREDIT.graded(DutyType.Grade.ENCOURAGED);
        var notice = Duty.of(DutyType.NOTIFY).due(PRE).graded(DutyType.Grade.ENCOURAGED);
        var world = EvaluationContext.of(granted(1, allowing(Use.WEB_FULL).owing(line, notice)));
        var decision = toPublish(Use.WEB_FULL).rendered(new Rendering(Set.of())).in(world);

        assertThat(decision.permits()).isTrue();
        assertThat(decision.duties()).hasSize(2);
    }

    @Test
    void a_release_of_one_work_opens_no_other() {
        var grant =
                granted(
                        1,
                        allowing(Use.WEB_FULL)
                                .within(Constraints.NONE.published(Window.onceReleased())));
        var ofStory = new Released(id(1), Optional.of(STORY));
        var ofAnother = new Released(id(1), Optional.of(PICTURE));
        var ask = toPublish(Use.WEB_FULL);

        assertThat(ask.in(EvaluationContext.of(grant).released(ofStory, NOON)).permits()).isTrue();
        assertThat(codes(ask.in(EvaluationContext.of(grant).released(ofAnother, NOON))))
                .containsExactly(ReasonCode.AWAITS_RELEASE);
    }

    @Test
    void what_is_overdue_before_is_not_met() {
        var approval = Duty.of(DutyType.APPROVAL_OF_CHANGE);
        var world = EvaluationContext.of(granted(1, allowing(Use.WEB_FULL).owing(approval)));

        var decision =
                toPublish(Use.WEB_FULL)
                        .in(world.where(DutyFact.overdue(id(1), DutyType.APPROVAL_OF_CHANGE, 0)));

        assertThat(codes(decision)).containsExactly(ReasonCode.DUTY_NOT_MET);
    }

    @Test
    void what_is_owed_on_the_page_must_be_shown_there() {
        var grant = granted(1, allowing(Use.WEB_FULL).owing(CREDIT));
        var owed = new OwedDuty(grant.ref(), BODY, CREDIT);
        var ask = toPublish(Use.WEB_FULL);

        assertThat(ask.under(grant).verdict()).isEqualTo(Verdict.PERMIT_WITH);
        assertThat(codes(ask.rendered(new Rendering(Set.of())).under(grant)))
                .containsExactly(ReasonCode.DUTY_NOT_SHOWN);
        assertThat(ask.rendered(new Rendering(Set.of(owed))).under(grant).permits()).isTrue();
    }

    @Test
    void unchanged_text_is_proved_by_the_changes_not_by_the_page() {
        var grant = granted(1, allowing(Use.WEB_FULL).owing(Duty.of(DutyType.UNCHANGED_TEXT)));

        assertThat(toPublish(Use.WEB_FULL).rendered(new Rendering(Set.of())).under(grant).permits())
                .isTrue();
    }

    @Test
    void what_is_owed_later_is_not_looked_for_on_the_page() {
        var grant = granted(1, allowing(Use.WEB_FULL).owing(Duty.of(DutyType.SEND_COPY)));

        assertThat(toPublish(Use.WEB_FULL).rendered(new Rendering(Set.of())).under(grant).permits())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Remedy.class)
    void what_is_overdue_takes_its_remedy(Remedy remedy) {
        var report = Duty.of(DutyType.REPORT_USAGE, Map.of("period", "P1M")).orElse(remedy);
        var world = EvaluationContext.of(granted(1, allowing(Use.WEB_FULL).owing(report)));
        var once = world.where(DutyFact.overdue(id(1), DutyType.REPORT_USAGE, 1));
        var twice = world.where(DutyFact.overdue(id(1), DutyType.REPORT_USAGE, 2));

        assertThat(toPublish(Use.WEB_FULL).in(once).permits()).isEqualTo(remedy == Remedy.TASK);
        assertThat(toKeep(Use.WEB_FULL).in(once).permits()).isTrue();
        assertThat(toKeep(Use.WEB_FULL).in(twice).permits()).isEqualTo(remedy != Remedy.TAKE_DOWN);
        assertThat(
                        toPublish(Use.WEB_FULL)
                                .in(world.where(DutyFact.met(id(1), DutyType.REPORT_USAGE)))
                                .permits())
                .isTrue();
    }

    @Test
    void the_worst_that_is_known_of_a_duty_counts() {
        var report =
                Duty.of(DutyType.REPORT_USAGE, Map.of("period", "P1M")).orElse(Remedy.TAKE_DOWN);
        var world = EvaluationContext.of(granted(1, allowing(Use.WEB_FULL).owing(report)));
        var facts =
                world.where(
                        DutyFact.met(id(1), DutyType.REPORT_USAGE, STORY),
                        DutyFact.overdue(id(1), DutyType.REPORT_USAGE, 1),
                        DutyFact.overdue(id(1), DutyType.REPORT_USAGE, 2));

        assertThat(codes(toKeep(Use.WEB_FULL).in(facts))).containsExactly(ReasonCode.DUTY_OVERDUE);
    }

    @Test
    void what_must_come_back_may_not_go_where_nothing_comes_back() {
        var remove = Duty.of(DutyType.REMOVE_AT_END);
        var lenient = Duty.of(DutyType.REMOVE_AT_END, Map.of("residual", "ALLOWED"));
        var mail =
                new Channel(
                        "mail",
                        "Daily",
                        Set.of(Medium.MAIL),
                        null,
                        false,
                        Set.of(),
                        null,
                        Set.of(),
                        null,
                        Channel.Recall.NEVER);
        var ask = toPublish(Use.NEWSLETTER_FULL);

        assertThat(
                        codes(
                                ask.on(mail)
                                        .under(
                                                granted(
                                                        1,
                                                        allowing(Use.NEWSLETTER_FULL)
                                                                .owing(remove)))))
                .containsExactly(ReasonCode.BEYOND_RECALL);
        assertThat(
                        ask.on(mail)
                                .under(granted(1, allowing(Use.NEWSLETTER_FULL).owing(lenient)))
                                .permits())
                .isTrue();
        assertThat(ask.under(granted(1, allowing(Use.NEWSLETTER_FULL).owing(remove))).permits())
                .isTrue();
        assertThat(
                        toKeep(Use.NEWSLETTER_FULL)
                                .on(mail)
                                .under(granted(1, allowing(Use.NEWSLETTER_FULL).owing(remove)))
                                .permits())
                .isTrue();
    }

    @Test
    void a_ledger_that_cannot_be_read_is_never_fine() {
        var approval = Duty.of(DutyType.APPROVAL_OF_CHANGE);
        var stop = Duty.of(DutyType.REPORT_USAGE, Map.of("period", "P1M")).orElse(Remedy.STOP_NEW);
        var task = Duty.of(DutyType.REPORT_USAGE, Map.of("period", "P1M"));

        assertThat(codes(blind(toPublish(Use.WEB_FULL), approval)))
                .containsExactly(ReasonCode.LEDGER_UNAVAILABLE);
        assertThat(blind(toKeep(Use.WEB_FULL), approval).permits()).isTrue();
        assertThat(blind(toPublish(Use.WEB_FULL), stop).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(blind(toPublish(Use.WEB_FULL), task).permits()).isTrue();
        assertThat(blind(toPublish(Use.WEB_FULL), CREDIT).permits()).isTrue();
    }

    @Test
    void a_duty_of_a_clause_is_owed_only_if_the_clause_is_made_use_of() {
        var note = Duty.of(DutyType.ADDITIONAL_REPORTING_NOTE);
        var grant =
                granted(
                        1,
                        allowing(Use.WEB_FULL).and(Permission.of(Use.ADD_REPORTING).owing(note)));

        assertThat(toPublish(Use.WEB_FULL).under(grant).duties()).isEmpty();
        assertThat(toPublish(Use.WEB_FULL).changedBy(Use.ADD_REPORTING).under(grant).duties())
                .extracting(OwedDuty::duty)
                .containsExactly(note);
    }

    @Test
    void a_clause_whose_duty_is_unmet_gives_way_to_one_that_does() {
        var paid =
                Permission.of(Use.WEB_FULL)
                        .owing(
                                Duty.of(DutyType.PAY, Map.of("amount", "50", "currency", "EUR"))
                                        .due(Phase.PRE));
        var free = Permission.of(Use.WEB_FULL);

        assertThat(toPublish(Use.WEB_FULL).under(granted(1, allowing().and(paid, free))).permits())
                .isTrue();
    }

    // Rule 8

    @Test
    void publishing_needs_the_publish_window_and_keeping_does_not() {
        var window = Constraints.NONE.published(Window.between(NOON, END));
        var grant = granted(1, allowing(Use.WEB_FULL).within(window));
        var ask = toPublish(Use.WEB_FULL);

        assertThat(codes(ask.at(NOON.minusNanos(1)).under(grant)))
                .containsExactly(ReasonCode.PUBLISH_WINDOW_NOT_OPEN);
        assertThat(ask.at(NOON.minusNanos(1)).under(grant).validUntil()).contains(NOON);
        assertThat(ask.at(NOON).under(grant).permits()).isTrue();
        assertThat(ask.at(NOON).under(grant).validUntil()).contains(END);
        assertThat(ask.at(END.minusNanos(1)).under(grant).permits()).isTrue();
        assertThat(codes(ask.at(END).under(grant))).containsExactly(ReasonCode.PUBLISH_WINDOW_OVER);
        assertThat(toKeep(Use.WEB_FULL).at(END).under(grant).permits()).isTrue();
        assertThat(toKeep(Use.WEB_FULL).at(END).under(grant).validUntil()).isEmpty();
    }

    @Test
    void both_need_the_display_window() {
        var window = Constraints.NONE.displayed(Window.between(NOON, END));
        var grant = granted(1, allowing(Use.WEB_FULL).within(window));

        for (var ask : List.of(toPublish(Use.WEB_FULL), toKeep(Use.WEB_FULL))) {
            assertThat(codes(ask.at(NOON.minusNanos(1)).under(grant)))
                    .containsExactly(ReasonCode.DISPLAY_WINDOW_NOT_OPEN);
            assertThat(ask.at(NOON).under(grant).validUntil()).contains(END);
            assertThat(ask.at(END.minusNanos(1)).under(grant).permits()).isTrue();
            assertThat(codes(ask.at(END).under(grant)))
                    .containsExactly(ReasonCode.DISPLAY_WINDOW_OVER);
            assertThat(ask.at(END).under(grant).validUntil()).isEmpty();
        }
    }

    @Test
    void an_embargo_without_an_end_opens_by_a_recorded_release_only() {
        var embargo = Constraints.NONE.published(Window.onceReleased());
        var world = EvaluationContext.of(granted(1, allowing(Use.WEB_FULL).within(embargo)));
        var ask = toPublish(Use.WEB_FULL);

        assertThat(codes(ask.in(world))).containsExactly(ReasonCode.AWAITS_RELEASE);
        assertThat(ask.in(world).validUntil()).isEmpty();
        assertThat(ask.in(world.released(id(1), NOON)).permits()).isTrue();
        assertThat(ask.in(world.released(id(2), NOON)).permits()).isFalse();
        assertThat(codes(ask.in(world.released(id(1), NOON.plusNanos(1)))))
                .containsExactly(ReasonCode.PUBLISH_WINDOW_NOT_OPEN);
    }

    @Test
    void a_page_may_outstay_its_window_where_the_archive_is_granted() {
        var grant =
                granted(
                        1,
                        allowing(Use.FEED_FULL)
                                .and(
                                        Permission.of(Use.WEB_FULL).within(shownUntil(NOON)),
                                        Permission.of(Use.ARCHIVE_PUBLIC))
                                .within(shownUntil(NOON)));

        assertThat(toKeep(Use.WEB_FULL).under(grant).permits()).isTrue();
        assertThat(toPublish(Use.WEB_FULL).under(grant).permits()).isFalse();
        assertThat(toKeep(Use.FEED_FULL).under(grant).permits()).isFalse();
    }

    @Test
    void an_archive_ends_too_if_its_clause_says_so() {
        var archive = Permission.of(Use.ARCHIVE_PUBLIC).within(shownUntil(NOON.plusSeconds(9)));
        var grant = granted(1, allowing(Use.WEB_FULL).and(archive).within(shownUntil(NOON)));

        var kept = toKeep(Use.WEB_FULL).under(grant);

        assertThat(kept.permits()).isTrue();
        assertThat(kept.validUntil()).contains(NOON.plusSeconds(9));
        assertThat(toKeep(Use.WEB_FULL).at(NOON.plusSeconds(9)).under(grant).permits()).isFalse();
    }

    @Test
    void so_many_days_from_our_first_publication() {
        var limit = Constraints.NONE.displayedFor(TimeLimit.days(30));
        var grant = granted(1, allowing(Use.WEB_FULL).within(limit));
        var end = Instant.parse("2026-04-01T08:00:00Z");
        var ask = toKeep(Use.WEB_FULL).outSince("2026-03-02T08:00:00Z");

        assertThat(ask.at(end.minusNanos(1)).under(grant).validUntil()).contains(end);
        assertThat(codes(ask.at(end).under(grant))).containsExactly(ReasonCode.DISPLAY_WINDOW_OVER);
        assertThat(toPublish(Use.WEB_FULL).under(grant).permits()).isTrue();
        assertThat(toPublish(Use.WEB_FULL).under(grant).validUntil()).isEmpty();
    }

    @Test
    void without_the_first_publication_nobody_can_say_when_it_ends() {
        var limit = Constraints.NONE.displayedFor(TimeLimit.days(30));
        var ask = new Ask(Question.of(Act.KEEP, Use.WEB_FULL, VERSION, List.of(BODY), SITE, NOON));

        assertThat(codes(ask.under(granted(1, allowing(Use.WEB_FULL).within(limit)))))
                .containsExactly(ReasonCode.FACT_MISSING);
    }

    @Test
    void the_original_must_not_be_too_old_when_it_is_published() {
        var limit = Constraints.NONE.noOlderThan(TimeLimit.days(90));
        var grant = granted(1, allowing(Use.WEB_FULL).within(limit));
        var end = Instant.parse("2026-05-30T00:00:00Z");

        assertThat(toPublish(Use.WEB_FULL).at(end.minusNanos(1)).under(grant).validUntil())
                .contains(end);
        assertThat(codes(toPublish(Use.WEB_FULL).at(end).under(grant)))
                .containsExactly(ReasonCode.ORIGINAL_TOO_OLD);
        assertThat(toKeep(Use.WEB_FULL).at(end).under(grant).permits()).isTrue();
    }

    @Test
    void it_may_not_be_planned_for_longer_than_permitted() {
        var window = granted(1, allowing(Use.WEB_FULL).within(shownUntil(END)));
        var days =
                granted(
                        1,
                        allowing(Use.WEB_FULL)
                                .within(Constraints.NONE.displayedFor(TimeLimit.days(5))));
        var ask = toPublish(Use.WEB_FULL);

        assertThat(ask.plannedUntil("2026-03-15T00:00:00Z").under(window).permits()).isTrue();
        assertThat(codes(ask.plannedUntil("2026-03-15T00:00:00.000000001Z").under(window)))
                .containsExactly(ReasonCode.PLANNED_TOO_LONG);
        assertThat(ask.plannedUntil("2026-03-15T12:00:00Z").under(days).permits()).isTrue();
        assertThat(codes(ask.plannedUntil("2026-03-15T12:00:00.000000001Z").under(days)))
                .containsExactly(ReasonCode.PLANNED_TOO_LONG);
        assertThat(
                        codes(
                                ask.outSince("2026-03-09T12:00:00Z")
                                        .plannedUntil("2026-03-15T00:00:00Z")
                                        .under(days)))
                .containsExactly(ReasonCode.PLANNED_TOO_LONG);
    }

    @Test
    void a_plan_that_is_too_long_now_is_looked_at_again_before_it_may_fit() {
        var days =
                granted(
                        1,
                        allowing(Use.WEB_FULL)
                                .within(Constraints.NONE.displayedFor(TimeLimit.days(30))));

        var decision = toPublish(Use.WEB_FULL).plannedUntil("2026-05-10T12:00:00Z").under(days);

        assertThat(decision.validUntil()).contains(Instant.parse("2026-04-06T12:00:00Z"));
    }

    @Test
    void a_plan_that_nearly_fits_is_looked_at_again_when_it_fits_and_not_at_every_tick() {
        var zone = ZoneId.of("America/New_York");
        var month = new TimeLimit(Period.ofMonths(1), zone);
        var limit = Constraints.NONE.displayedFor(month);
        var grant = granted(1, allowing(Use.WEB_FULL).within(limit));
        var ask = toPublish(Use.WEB_FULL);
        var tomorrow = Instant.parse("2026-03-11T04:00:00Z");

        assertThat(ask.plannedUntil("2026-04-10T12:00:05Z").under(grant).validUntil())
                .contains(NOON.plusSeconds(5));
        assertThat(ask.plannedUntil("2026-04-12T12:00:00Z").under(grant).validUntil())
                .contains(tomorrow);
        assertThat(
                        ask.at("2026-03-08T06:00:00Z")
                                .plannedUntil("2026-04-10T12:00:00Z")
                                .under(grant)
                                .validUntil())
                .contains(Instant.parse("2026-03-08T07:00:00Z"));
        assertThat(
                        ask.at("2026-10-01T05:30:00Z")
                                .plannedUntil("2026-11-01T07:30:00Z")
                                .under(grant)
                                .validUntil())
                .contains(Instant.parse("2026-10-01T06:00:00Z"));
    }

    @Test
    void the_end_of_what_is_not_relied_on_is_of_no_interest() {
        var relied = granted(1, allowing(Use.WEB_FULL));
        var other = granted(2, allowing(Use.WEB_FULL).within(shownUntil(END)));

        assertThat(toPublish(Use.WEB_FULL).under(relied, other).validUntil()).isEmpty();
    }

    @Test
    void that_something_better_begins_is_of_interest() {
        var relied = granted(1, allowing(Use.WEB_FULL));
        var own =
                granted(
                        2,
                        InstrumentKind.OWNERSHIP,
                        allowing(Use.WEB_FULL)
                                .within(Constraints.NONE.displayed(Window.from(END))));
        var worse =
                granted(
                        3,
                        allowing(Use.WEB_FULL)
                                .within(
                                        Constraints.NONE.displayed(
                                                Window.from(NOON.plusSeconds(1)))));

        assertThat(toPublish(Use.WEB_FULL).under(relied, worse, own).validUntil()).contains(END);
        assertThat(toPublish(Use.WEB_FULL).at(END).under(relied, worse, own).reliedOn())
                .containsExactly(own.ref());
    }

    @Test
    void of_what_is_refused_every_clock_is_of_interest() {
        var later =
                granted(
                        1,
                        allowing(Use.WEB_FULL)
                                .within(
                                        Constraints.NONE
                                                .displayed(Window.from(END))
                                                .with(Territory.in("DE"))));
        var sooner =
                granted(
                        2,
                        allowing(Use.WEB_FULL)
                                .within(
                                        Constraints.NONE.displayed(
                                                Window.from(END.minusSeconds(1)))));

        assertThat(toPublish(Use.WEB_FULL).under(sooner, later).validUntil())
                .contains(END.minusSeconds(1));
    }

    @Test
    void a_clock_that_cannot_be_trusted_permits_nothing() {
        var world = EvaluationContext.of(granted(1, allowing(Use.WEB_FULL))).withUnsoundClock();

        var decision = toPublish(Use.WEB_FULL).in(world);

        assertThat(decision.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(codes(decision)).containsExactly(ReasonCode.CLOCK_UNSOUND);
        assertThat(toPublish(Use.WEB_FULL).in(world.overridden(override())).permits()).isFalse();
    }

    // Rule 9

    @Test
    void no_more_at_once_than_allowed_but_what_is_live_may_be_published_again() {
        var terms = allowing(Use.WEB_FULL).within(Constraints.NONE.atMost(Quantity.liveAtOnce(2)));
        var world = EvaluationContext.of(granted(1, terms));
        var one = new Usage(Map.of(), Set.of(PICTURE));
        var two = new Usage(Map.of(), Set.of(PICTURE, WorkId.next()));
        var withUs = new Usage(Map.of(), Set.of(PICTURE, STORY));
        var ask = toPublish(Use.WEB_FULL);

        assertThat(ask.in(world).permits()).isTrue();
        assertThat(ask.in(world.used(id(1), one)).permits()).isTrue();
        assertThat(codes(ask.in(world.used(id(1), two))))
                .containsExactly(ReasonCode.QUANTITY_USED_UP);
        assertThat(ask.in(world.used(id(2), two)).permits()).isTrue();
        assertThat(ask.in(world.used(id(1), withUs)).permits()).isTrue();
        assertThat(toKeep(Use.WEB_FULL).in(world.used(id(1), two)).permits()).isTrue();
        assertThat(codes(ask.in(world.withoutLedgers())))
                .containsExactly(ReasonCode.LEDGER_UNAVAILABLE);
    }

    @Test
    void so_many_in_a_period_and_then_again_when_the_oldest_is_past() {
        var limit = Quantity.per(Period.ofDays(7), 2);
        var terms = allowing(Use.WEB_FULL).within(Constraints.NONE.atMost(limit));
        var usage =
                new Usage(
                        Map.of(
                                WorkId.next(),
                                Instant.parse("2026-03-01T00:00:00Z"),
                                WorkId.next(),
                                Instant.parse("2026-03-09T00:00:00Z"),
                                PICTURE,
                                Instant.parse("2026-03-04T00:00:00Z")),
                        Set.of());
        var world = EvaluationContext.of(granted(1, terms)).used(id(1), usage);
        var free = Instant.parse("2026-03-11T00:00:00Z");

        assertThat(codes(toPublish(Use.WEB_FULL).in(world)))
                .containsExactly(ReasonCode.QUANTITY_USED_UP);
        assertThat(toPublish(Use.WEB_FULL).in(world).validUntil()).contains(free);
        assertThat(toPublish(Use.WEB_FULL).at(free).in(world).permits()).isTrue();
        assertThat(toPublish(Use.WEB_FULL).at(free).in(world).validUntil()).isEmpty();
    }

    @Test
    void a_story_counts_once_in_a_period_however_often_it_comes_out() {
        var limit = Quantity.per(Period.ofDays(7), 1);
        var terms = allowing(Use.WEB_FULL).within(Constraints.NONE.atMost(limit));
        var world = EvaluationContext.of(granted(1, terms));
        var yesterday = NOON.minus(Duration.ofDays(1));
        var another = Map.of(PICTURE, yesterday);
        var withdrawn = new Usage(Map.of(STORY, yesterday), Set.of());
        var longOut = new Usage(another, Set.of(PICTURE, STORY));
        var longGone = new Usage(another, Set.of(PICTURE));
        var ask = toPublish(Use.WEB_FULL);

        assertThat(ask.in(world.used(id(1), withdrawn)).permits()).isTrue();
        assertThat(ask.in(world.used(id(1), longOut)).permits()).isTrue();
        assertThat(codes(ask.in(world.used(id(1), longGone))))
                .containsExactly(ReasonCode.QUANTITY_USED_UP);
    }

    @Test
    void a_quantity_of_none_allows_none() {
        var limit = Quantity.per(Period.ofDays(7), 0);
        var terms = allowing(Use.WEB_FULL).within(Constraints.NONE.atMost(limit));

        var decision = toPublish(Use.WEB_FULL).under(granted(1, terms));

        assertThat(codes(decision)).containsExactly(ReasonCode.QUANTITY_USED_UP);
        assertThat(decision.validUntil()).isEmpty();
    }

    @Test
    void no_longer_than_allowed() {
        var excerpt = Permission.of(Use.WEB_EXCERPT);
        var words = granted(1, allowing().and(excerpt.within(most(Quantity.words(100)))));
        var paragraphs = granted(1, allowing().and(excerpt.within(most(Quantity.paragraphs(3)))));
        var percent = granted(1, allowing().and(excerpt.within(most(Quantity.percent(10)))));
        var ask = toPublish(Use.WEB_EXCERPT);

        assertThat(ask.measuring(100, 3, 1000).under(words).permits()).isTrue();
        assertThat(codes(ask.measuring(101, 3, 1000).under(words)))
                .containsExactly(ReasonCode.TOO_LONG);
        assertThat(ask.measuring(100, 3, 1000).under(paragraphs).permits()).isTrue();
        assertThat(ask.measuring(100, 4, 1000).under(paragraphs).permits()).isFalse();
        assertThat(ask.measuring(100, 3, 1000).under(percent).permits()).isTrue();
        assertThat(ask.measuring(100, 3, 999).under(percent).permits()).isFalse();
        assertThat(codes(ask.under(words))).containsExactly(ReasonCode.FACT_MISSING);
        assertThat(
                        ask.showing(Component.text(ComponentKind.HEADLINE, VERSION))
                                .under(words)
                                .permits())
                .isTrue();
    }

    // Rule 10

    @Test
    void a_translation_needs_the_right_to_be_made_and_to_be_published() {
        var translation =
                new WorkVersion(
                        STORY,
                        "t1",
                        null,
                        false,
                        FACTS,
                        Optional.of(new WorkVersion.Derivation(VERSION, Use.TRANSLATE)));
        var ask = toPublish(Use.WEB_FULL).of(translation);

        assertThat(ask.under(granted(1, allowing(Use.WEB_FULL, Use.TRANSLATE))).permits()).isTrue();
        assertThat(codes(ask.under(granted(1, allowing(Use.WEB_FULL)))))
                .containsExactly(ReasonCode.CHANGE_NOT_GRANTED);
        assertThat(codes(ask.under(granted(1, allowing(Use.TRANSLATE)))))
                .containsExactly(ReasonCode.USE_NOT_GRANTED);
    }

    @Test
    void the_death_of_the_parents_permission_kills_the_child() {
        var child = new WorkId(new UUID(0, 7));
        var translation =
                new WorkVersion(
                        child,
                        "t1",
                        null,
                        false,
                        FACTS,
                        Optional.of(new WorkVersion.Derivation(VERSION, Use.TRANSLATE)));
        var ours =
                granted(
                        2,
                        InstrumentKind.OWNERSHIP,
                        Terms.allowing(Scope.of(child), Use.WEB_FULL).owing(CREDIT));
        var parent = granted(1, allowing(Use.WEB_FULL, Use.TRANSLATE).within(shownUntil(END)));
        var ask = toPublish(Use.WEB_FULL).of(translation);

        var alive = ask.under(ours, parent);
        var orphan = ask.at(END).under(ours, parent);
        var hold = granted(9, InstrumentKind.HOLD, allowing());

        assertThat(alive.reliedOn()).containsExactly(ours.ref(), parent.ref());
        assertThat(alive.duties()).hasSize(1);
        assertThat(alive.validUntil()).contains(END);
        assertThat(codes(orphan)).containsExactly(ReasonCode.DISPLAY_WINDOW_OVER);
        assertThat(ask.under(parent).permits()).isFalse();
        assertThat(ask.under(ours).permits()).isFalse();
        assertThat(codes(ask.under(ours, parent, hold))).containsExactly(ReasonCode.ON_HOLD);
    }

    // Rule 11

    @Test
    void revocation_ends_display_at_its_effective_instant() {
        var grant = granted(1, allowing(Use.WEB_FULL)).in(InstrumentState.REVOKED, END);
        var ask = toKeep(Use.WEB_FULL);

        assertThat(ask.at(END.minusNanos(1)).under(grant).permits()).isTrue();
        assertThat(ask.at(END.minusNanos(1)).under(grant).validUntil()).contains(END);
        assertThat(codes(ask.at(END).under(grant))).containsExactly(ReasonCode.REVOKED);
        assertThat(toPublish(Use.WEB_FULL).at(END).under(grant).permits()).isFalse();
    }

    @Test
    void a_page_stays_after_revocation_if_the_archive_survives() {
        var surviving = new Permission(Use.ARCHIVE_PUBLIC, null, null, null, true);
        var grant =
                granted(1, allowing(Use.WEB_FULL, Use.FEED_FULL).and(surviving))
                        .in(InstrumentState.REVOKED, NOON);
        var ending =
                granted(1, allowing(Use.WEB_FULL, Use.ARCHIVE_PUBLIC))
                        .in(InstrumentState.REVOKED, NOON);

        assertThat(toKeep(Use.WEB_FULL).under(grant).permits()).isTrue();
        assertThat(toKeep(Use.FEED_FULL).under(grant).permits()).isFalse();
        assertThat(toPublish(Use.WEB_FULL).under(grant).permits()).isFalse();
        assertThat(toKeep(Use.WEB_FULL).under(ending).permits()).isFalse();
    }

    @Test
    void what_came_out_under_an_earlier_version_stays() {
        var old = granted(1, allowing(Use.WEB_FULL)).in(InstrumentState.SUPERSEDED, NOON);

        assertThat(toKeep(Use.WEB_FULL).outSince("2026-03-10T11:59:59Z").under(old).permits())
                .isTrue();
        assertThat(codes(toKeep(Use.WEB_FULL).outSince("2026-03-10T12:00:00Z").under(old)))
                .containsExactly(ReasonCode.SUPERSEDED);
        assertThat(codes(toPublish(Use.WEB_FULL).under(old)))
                .containsExactly(ReasonCode.SUPERSEDED);
    }

    @Test
    void each_state_has_its_reason() {
        assertThat(codes(stated(InstrumentState.DRAFT)))
                .containsExactly(ReasonCode.NOT_GRANTED_YET);
        assertThat(codes(stated(InstrumentState.REQUESTED)))
                .containsExactly(ReasonCode.NOT_GRANTED_YET);
        assertThat(codes(stated(InstrumentState.COUNTERED)))
                .containsExactly(ReasonCode.NOT_GRANTED_YET);
        assertThat(codes(stated(InstrumentState.DENIED))).containsExactly(ReasonCode.WAS_NOT_GIVEN);
        assertThat(codes(stated(InstrumentState.WITHDRAWN)))
                .containsExactly(ReasonCode.WAS_NOT_GIVEN);
        assertThat(codes(stated(InstrumentState.LAPSED))).containsExactly(ReasonCode.WAS_NOT_GIVEN);
        assertThat(codes(stated(InstrumentState.SUSPENDED))).containsExactly(ReasonCode.SUSPENDED);
        assertThat(codes(stated(InstrumentState.TERMINATED)))
                .containsExactly(ReasonCode.TERMINATED);
        assertThat(codes(stated(InstrumentState.REVOKED))).containsExactly(ReasonCode.REVOKED);
    }

    @Test
    void a_spoken_grant_is_for_the_web_and_for_a_day() {
        var spoken = granted(1, allowing(Use.WEB_FULL, Use.FEED_FULL)).provisionalUntil(END);

        assertThat(toPublish(Use.WEB_EXCERPT).under(spoken).validUntil()).contains(END);
        assertThat(codes(toPublish(Use.FEED_FULL).under(spoken)))
                .containsExactly(ReasonCode.ONLY_PROVISIONAL);
        assertThat(codes(toKeep(Use.WEB_FULL).at(END).under(spoken)))
                .containsExactly(ReasonCode.ONLY_PROVISIONAL);
    }

    // Rule 12

    @Test
    void two_persons_may_answer_a_question_for_a_while() {
        var unclear =
                granted(
                        1,
                        allowing(Use.WEB_FULL)
                                .owing(CREDIT)
                                .within(Constraints.NONE.inLanguages("en")));
        var world = EvaluationContext.of(unclear).overridden(override());

        var decision = toPublish(Use.WEB_FULL).in(world);

        assertThat(decision.verdict()).isEqualTo(Verdict.PERMIT_WITH);
        assertThat(decision.on(BODY).orElseThrow().overridden()).isTrue();
        assertThat(decision.validUntil()).contains(NOON.plusSeconds(60));
        assertThat(toPublish(Use.WEB_FULL).at(NOON.plusSeconds(60)).in(world).permits()).isFalse();
        assertThat(toPublish(Use.WEB_FULL).at(NOON.minusNanos(1)).in(world).validUntil())
                .contains(NOON);
        assertThat(toPublish(Use.WEB_EXCERPT).in(world).permits()).isFalse();
    }

    @Test
    void an_override_permits_without_duties_where_none_are_owed() {
        var unclear = granted(1, allowing(Use.WEB_FULL).within(Constraints.NONE.inLanguages("en")));

        var decision =
                toPublish(Use.WEB_FULL).in(EvaluationContext.of(unclear).overridden(override()));

        assertThat(decision.verdict()).isEqualTo(Verdict.PERMIT);
    }

    @Test
    void an_override_sets_aside_only_what_was_signed() {
        var unknown = Set.of(ReasonCode.FACT_MISSING);
        var unclear = Set.of(ReasonCode.TERRITORY_UNCLEAR);
        var instrument =
                granted(1, allowing(Use.WEB_FULL).within(Constraints.NONE.inLanguages("en")));
        var world = EvaluationContext.of(instrument);
        var minute = Duration.ofMinutes(1);

        var unsigned = toPublish(Use.WEB_FULL).in(world.overridden(settingAside(unclear, minute)));
        var signed = toPublish(Use.WEB_FULL).in(world.overridden(settingAside(unknown, minute)));

        assertThat(unsigned.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(codes(unsigned)).containsExactly(ReasonCode.FACT_MISSING);
        assertThat(signed.permits()).isTrue();
    }

    @Test
    void overrides_in_force_together_set_aside_together_until_the_first_is_missed() {
        var contrary =
                allowing(Use.WEB_FULL)
                        .but(Prohibition.of(Use.WEB_FULL))
                        .within(Constraints.NONE.inLanguages("en"));
        var world = EvaluationContext.of(granted(1, contrary));
        var fact = settingAside(Set.of(ReasonCode.FACT_MISSING), Duration.ofMinutes(2));
        var longer = settingAside(Set.of(ReasonCode.FACT_MISSING), Duration.ofMinutes(3));
        var terms = settingAside(Set.of(ReasonCode.TERMS_CONTRADICT), Duration.ofMinutes(5));

        assertThat(codes(toPublish(Use.WEB_FULL).in(world)))
                .containsExactlyInAnyOrder(ReasonCode.FACT_MISSING, ReasonCode.TERMS_CONTRADICT);
        assertThat(toPublish(Use.WEB_FULL).in(overridden(world, fact)).permits()).isFalse();
        assertThat(toPublish(Use.WEB_FULL).in(overridden(world, terms)).permits()).isFalse();
        assertThat(toPublish(Use.WEB_FULL).in(overridden(world, fact, longer, terms)).validUntil())
                .contains(NOON.plus(Duration.ofMinutes(3)));
        assertThat(toPublish(Use.WEB_FULL).in(overridden(world, fact, terms)).permits()).isTrue();
    }

    @Test
    void nobody_overrides_a_refusal_or_an_override_of_another_story() {
        var denied = granted(1, allowing(Use.WEB_EXCERPT));
        var unclear = granted(1, allowing(Use.WEB_FULL).within(Constraints.NONE.inLanguages("en")));
        var elsewhere =
                new SignedOverride(
                        PICTURE, Use.WEB_FULL, SOFT, "ann", "bob", "?", NOON, NOON.plusSeconds(60));

        assertThat(
                        toPublish(Use.WEB_FULL)
                                .in(EvaluationContext.of(denied).overridden(override()))
                                .permits())
                .isFalse();
        assertThat(
                        toPublish(Use.WEB_FULL)
                                .in(EvaluationContext.of().overridden(override()))
                                .permits())
                .isFalse();
        assertThat(
                        toPublish(Use.WEB_FULL)
                                .in(EvaluationContext.of(unclear).overridden(elsewhere))
                                .permits())
                .isFalse();
    }

    // Constraints

    @Test
    void a_channel_reaches_its_whole_market_unless_it_can_keep_readers_out() {
        var grant =
                granted(
                        1,
                        allowing(Use.WEB_FULL)
                                .within(Constraints.NONE.with(Territory.notIn("US"))));
        var geofenced =
                new Channel(
                        "site",
                        "Daily",
                        SITE.media(),
                        null,
                        true,
                        Set.of(),
                        null,
                        Set.of(),
                        null,
                        SITE.recall());
        var ask = toPublish(Use.WEB_FULL);

        assertThat(codes(ask.under(grant))).containsExactly(ReasonCode.TERRITORY_NOT_COVERED);
        assertThat(ask.seenIn("CA").under(grant).permits()).isFalse();
        assertThat(ask.in("CA").under(grant).permits()).isTrue();
        assertThat(ask.in("US-NY").under(grant).permits()).isFalse();
        assertThat(ask.on(geofenced).seenIn("CA").under(grant).permits()).isTrue();
        assertThat(ask.on(geofenced).under(grant).permits()).isFalse();
        assertThat(ask.on(geofenced).seenIn("CA", "US").under(grant).permits()).isFalse();
    }

    @Test
    void every_place_must_be_inside_and_what_nobody_can_tell_is_a_question() {
        var ny =
                granted(
                        1,
                        allowing(Use.WEB_FULL)
                                .within(Constraints.NONE.with(Territory.in("US-NY", "CA"))));
        var ask = toPublish(Use.WEB_FULL);

        assertThat(ask.in("US-NY", "CA").under(ny).permits()).isTrue();
        assertThat(codes(ask.in("US").under(ny))).containsExactly(ReasonCode.TERRITORY_NOT_COVERED);
        assertThat(codes(ask.in("US/New York DMA").under(ny)))
                .containsExactly(ReasonCode.TERRITORY_UNCLEAR);
        assertThat(codes(ask.in("US-CA", "CA").under(ny)))
                .containsExactly(ReasonCode.TERRITORY_NOT_COVERED);
        assertThat(codes(ask.under(ny))).containsExactly(ReasonCode.TERRITORY_NOT_COVERED);
    }

    @Test
    void where_it_is_served_from_must_be_known_if_it_counts() {
        var server = new Territory(Set.of(new Place("DE")), Set.of(), Territory.Basis.SERVER);
        var home = new Territory(Set.of(new Place("DE")), Set.of(), Territory.Basis.BRAND_MARKET);
        var grant = granted(1, allowing(Use.WEB_FULL).within(Constraints.NONE.with(server)));
        var inGermany =
                new Channel(
                        "site",
                        "Daily",
                        SITE.media(),
                        null,
                        false,
                        Set.of(),
                        Optional.of(new Place("DE")),
                        Set.of(),
                        null,
                        SITE.recall());
        var ask = toPublish(Use.WEB_FULL);

        assertThat(codes(ask.under(grant))).containsExactly(ReasonCode.FACT_MISSING);
        assertThat(ask.on(inGermany).under(grant).permits()).isTrue();
        assertThat(
                        ask.in("DE")
                                .under(
                                        granted(
                                                1,
                                                allowing(Use.WEB_FULL)
                                                        .within(Constraints.NONE.with(home))))
                                .permits())
                .isTrue();
    }

    @Test
    void brand_and_medium_must_be_among_those_named() {
        var brand = granted(1, allowing(Use.WEB_FULL).within(Constraints.NONE.byBrands("Daily")));
        var other = granted(1, allowing(Use.WEB_FULL).within(Constraints.NONE.byBrands("Weekly")));
        var both =
                granted(
                        1,
                        allowing(Use.WEB_FULL)
                                .within(Constraints.NONE.on(Medium.WEB, Medium.MOBILE)));
        var web = granted(1, allowing(Use.WEB_FULL).within(Constraints.NONE.on(Medium.WEB)));
        var ask = toPublish(Use.WEB_FULL);

        assertThat(ask.under(brand).permits()).isTrue();
        assertThat(codes(ask.under(other))).containsExactly(ReasonCode.BRAND_NOT_COVERED);
        assertThat(ask.under(both).permits()).isTrue();
        assertThat(codes(ask.under(web))).containsExactly(ReasonCode.MEDIUM_NOT_COVERED);
        assertThat(ask.under(web).reasons().get(0).arguments()).containsExactly("mobile");
    }

    @Test
    void a_language_includes_its_regions_and_pictures_have_none() {
        var english = granted(1, allowing(Use.WEB_FULL).within(Constraints.NONE.inLanguages("en")));
        var picture =
                granted(
                        2,
                        Terms.allowing(Scope.of(PICTURE), Use.WEB_FULL, Use.IMAGE_USE)
                                .within(Constraints.NONE.inLanguages("en")));
        var ask = toPublish(Use.WEB_FULL);

        assertThat(ask.about(in("en")).under(english).permits()).isTrue();
        assertThat(ask.about(in("en-GB")).under(english).permits()).isTrue();
        assertThat(codes(ask.about(in("enm")).under(english)))
                .containsExactly(ReasonCode.LANGUAGE_NOT_COVERED);
        assertThat(codes(ask.under(english))).containsExactly(ReasonCode.FACT_MISSING);
        assertThat(ask.showing(IMAGE).under(picture).permits()).isTrue();
    }

    @Test
    void it_must_not_appear_as_it_must_not() {
        var grant =
                granted(
                        1,
                        allowing(Use.WEB_FULL, Use.ADS_ON_PAGE)
                                .within(
                                        Constraints.NONE.forbidding(
                                                Circumstance.AUTOMATIC_SELECTION,
                                                Circumstance.COMMERCIAL)));

        assertThat(toPublish(Use.WEB_FULL).under(grant).permits()).isTrue();
        assertThat(
                        codes(
                                toPublish(Use.WEB_FULL)
                                        .appearing(Circumstance.AUTOMATIC_SELECTION)
                                        .under(grant)))
                .containsExactly(ReasonCode.CIRCUMSTANCE_FORBIDDEN);
        assertThat(codes(toPublish(Use.WEB_FULL).earningBy(Use.ADS_ON_PAGE).under(grant)))
                .containsExactly(ReasonCode.CIRCUMSTANCE_FORBIDDEN);
    }

    @Test
    void a_photo_may_be_bound_to_the_story_it_came_with() {
        var other = new WorkId(new UUID(0, 8));
        var grant =
                granted(
                        1,
                        Terms.allowing(Scope.of(PICTURE), Use.WEB_FULL, Use.IMAGE_USE)
                                .within(
                                        Constraints.NONE.forbidding(
                                                Circumstance.APART_FROM_STORY)));

        assertThat(toPublish(Use.WEB_FULL).showing(IMAGE.cameWith(STORY)).under(grant).permits())
                .isTrue();
        assertThat(codes(toPublish(Use.WEB_FULL).showing(IMAGE.cameWith(other)).under(grant)))
                .containsExactly(ReasonCode.CIRCUMSTANCE_FORBIDDEN);
    }

    // Scope, versions, kinds

    @Test
    void a_list_names_its_works() {
        var list = granted(1, Terms.allowing(new Scope.ListedWorks(Set.of(STORY)), Use.WEB_FULL));
        var other =
                granted(1, Terms.allowing(new Scope.ListedWorks(Set.of(PICTURE)), Use.WEB_FULL));

        assertThat(toPublish(Use.WEB_FULL).under(list).permits()).isTrue();
        assertThat(toPublish(Use.WEB_FULL).under(other).permits()).isFalse();
    }

    @Test
    void a_selection_takes_what_agrees_in_everything() {
        var facts =
                new WorkFacts(
                        Optional.of(Ask.PARTNER),
                        Optional.of("en-US"),
                        Optional.of("Asia"),
                        Set.of("Jane Doe", "John Roe"),
                        Optional.of(NOON),
                        Optional.of("Radio Free Asia"),
                        Optional.of("x1"),
                        Set.of("No mobile"),
                        Optional.of("pool"),
                        Optional.of("summit"));
        var wanted =
                new Criteria(
                        Optional.of(Ask.PARTNER),
                        Set.of("en"),
                        Set.of("asia"),
                        Set.of("john roe"),
                        Window.from(NOON),
                        Set.of("radio free asia"),
                        Set.of("X1"),
                        Set.of("no mobile"),
                        Set.of("Pool"),
                        Set.of("Summit"));
        var grant = granted(1, selecting(wanted));

        assertThat(toPublish(Use.WEB_FULL).about(facts).under(grant).permits()).isTrue();
        assertThat(toPublish(Use.WEB_FULL).about(FACTS).under(grant).verdict())
                .isEqualTo(Verdict.DENY);
    }

    @Test
    void what_a_selection_needs_and_nobody_knows_is_a_question() {
        var facts = WorkFacts.storyOf(Ask.PARTNER, NOON);

        for (var wanted :
                List.of(
                        criteria(Set.of("en"), null, null, null),
                        criteria(null, Set.of("Asia"), null, null),
                        criteria(null, null, Set.of("Jane Doe"), null),
                        criteria(null, null, null, Set.of("RFA")))) {
            var decision =
                    toPublish(Use.WEB_FULL).about(facts).under(granted(1, selecting(wanted)));

            assertThat(codes(decision)).containsExactly(ReasonCode.FACT_MISSING);
        }
    }

    @Test
    void a_selection_by_date_needs_the_date() {
        var wanted =
                new Criteria(
                        null, null, null, null, Window.until(NOON), null, null, null, null, null);
        var grant = granted(1, selecting(wanted));

        assertThat(toPublish(Use.WEB_FULL).under(grant).permits()).isTrue();
        assertThat(toPublish(Use.WEB_FULL).about(WorkFacts.NONE).under(grant).verdict())
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(
                        toPublish(Use.WEB_FULL)
                                .about(WorkFacts.storyOf(Ask.PARTNER, NOON))
                                .under(grant)
                                .verdict())
                .isEqualTo(Verdict.DENY);
    }

    @Test
    void what_is_of_another_outlet_or_byline_is_not_selected() {
        var other =
                granted(
                        1,
                        Terms.allowing(
                                Scope.everythingOf(
                                        new press.imprimatur.sources.OutletId(new UUID(4, 4))),
                                Use.WEB_FULL));
        var byline = granted(1, selecting(criteria(null, null, Set.of("Jane Doe"), null)));
        var facts =
                new WorkFacts(
                        Optional.of(Ask.PARTNER),
                        null,
                        null,
                        Set.of("John Roe"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);

        assertThat(codes(toPublish(Use.WEB_FULL).under(other)))
                .containsExactly(ReasonCode.NOTHING_COVERS_IT);
        assertThat(codes(toPublish(Use.WEB_FULL).about(facts).under(byline)))
                .containsExactly(ReasonCode.NOTHING_COVERS_IT);
    }

    @Test
    void what_lets_in_is_read_narrowly_and_what_shuts_out_widely() {
        var reuters = granted(1, imageBy(Criteria.credited("Reuters")));
        var notAp =
                granted(
                        1,
                        Terms.allowing(
                                new Scope.Selector(
                                        Criteria.ANYTHING, List.of(Criteria.credited("AP"))),
                                Use.WEB_FULL,
                                Use.IMAGE_USE));

        assertThat(image("Jane Doe / REUTERS").under(reuters).permits()).isTrue();
        assertThat(image("Handout via Reuters").under(reuters).permits()).isFalse();
        assertThat(image("Jane Doe").under(notAp).permits()).isTrue();
        assertThat(image("Handout via AP").under(notAp).permits()).isFalse();
        assertThat(image("AP").under(notAp).permits()).isFalse();
        assertThat(image("ap/Jane Doe").under(notAp).permits()).isFalse();
        assertThat(image("APA").under(notAp).permits()).isTrue();
        assertThat(image("SNAP").under(notAp).permits()).isTrue();
        assertThat(
                        codes(
                                toPublish(Use.WEB_FULL)
                                        .showing(Component.image(1, PICTURE, WorkFacts.NONE))
                                        .under(notAp)))
                .containsExactly(ReasonCode.FACT_MISSING);
    }

    @Test
    void film_is_selected_by_credit_or_supplier_only() {
        var video =
                new Component(
                        ComponentKind.VIDEO,
                        1,
                        PICTURE,
                        null,
                        WorkFacts.NONE.creditedTo("Reuters"),
                        null);

        assertThat(
                        toPublish(Use.WEB_FULL)
                                .showing(video)
                                .under(granted(1, imageBy(Criteria.credited("Reuters"))))
                                .permits())
                .isTrue();
        assertThat(
                        toPublish(Use.WEB_FULL)
                                .showing(video)
                                .under(granted(1, imageBy(Criteria.ANYTHING)))
                                .permits())
                .isFalse();
    }

    @Test
    void terms_hold_for_the_version_they_bind_to() {
        var exact =
                granted(
                        1,
                        Terms.allowing(Scope.of(STORY, "v1"), Use.WEB_FULL).binding(Binding.EXACT));
        var corrections = granted(1, Terms.allowing(Scope.of(STORY, "v1"), Use.WEB_FULL));
        var any =
                granted(
                        1,
                        Terms.allowing(Scope.of(STORY, "v1"), Use.WEB_FULL).binding(Binding.ANY));
        var corrected = new WorkVersion(STORY, "v2", Set.of("v1"), false, FACTS, Optional.empty());
        var rewritten = new WorkVersion(STORY, "v3", Set.of(), true, FACTS, Optional.empty());
        var ask = toPublish(Use.WEB_FULL);

        assertThat(ask.under(exact).permits()).isTrue();
        assertThat(codes(ask.of(corrected).under(exact)))
                .containsExactly(ReasonCode.VERSION_NOT_COVERED);
        assertThat(ask.under(corrections).permits()).isTrue();
        assertThat(ask.of(corrected).under(corrections).permits()).isTrue();
        assertThat(ask.of(rewritten).under(corrections).permits()).isFalse();
        assertThat(ask.of(rewritten).under(any).permits()).isTrue();
    }

    @Test
    void where_no_version_was_named_an_update_is_not_meant_and_an_exact_one_unknown() {
        var rewritten = new WorkVersion(STORY, "v3", Set.of(), true, FACTS, Optional.empty());
        var exact = granted(1, allowing(Use.WEB_FULL).binding(Binding.EXACT));
        var usual = granted(1, allowing(Use.WEB_FULL));
        var picture =
                granted(
                        2,
                        Terms.allowing(Scope.of(PICTURE), Use.WEB_FULL, Use.IMAGE_USE)
                                .binding(Binding.EXACT));

        assertThat(codes(toPublish(Use.WEB_FULL).under(exact)))
                .containsExactly(ReasonCode.FACT_MISSING);
        assertThat(codes(toPublish(Use.WEB_FULL).of(rewritten).under(usual)))
                .containsExactly(ReasonCode.VERSION_NOT_COVERED);
        assertThat(toPublish(Use.WEB_FULL).showing(IMAGE).under(picture).permits()).isTrue();
    }

    @Test
    void a_page_from_before_the_import_may_only_stay_until_its_date() {
        var terms = allowing(Use.WEB_FULL, Use.FEED_FULL);
        var dated = granted(1, InstrumentKind.LEGACY_UNVERIFIED, terms.within(shownUntil(END)));
        var undated = granted(1, InstrumentKind.LEGACY_UNVERIFIED, terms);

        assertThat(toKeep(Use.WEB_FULL).under(dated).permits()).isTrue();
        assertThat(toKeep(Use.WEB_FULL).at(END).under(dated).permits()).isFalse();
        assertThat(toKeep(Use.FEED_FULL).under(dated).permits()).isFalse();
        assertThat(toPublish(Use.WEB_FULL).under(dated).permits()).isFalse();
        assertThat(toKeep(Use.WEB_FULL).under(undated).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void a_page_from_before_the_import_goes_into_no_app_and_is_not_sold() {
        var terms = allowing(Use.WEB_FULL, Use.APP, Use.RESELL, Use.ADS_ON_PAGE);
        var page = granted(1, InstrumentKind.LEGACY_UNVERIFIED, terms.within(shownUntil(END)));

        assertThat(codes(toKeep(Use.APP).under(page)))
                .containsExactly(ReasonCode.KIND_DOES_NOT_CARRY_IT);
        assertThat(codes(toKeep(Use.WEB_FULL).earningBy(Use.RESELL).under(page)))
                .containsExactly(ReasonCode.KIND_DOES_NOT_CARRY_IT);
        assertThat(toKeep(Use.WEB_FULL).earningBy(Use.ADS_ON_PAGE).under(page).permits()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Use.class,
            names = {
                "WEB_FULL",
                "APP",
                "FEED_FULL",
                "NEWSLETTER_FULL",
                "PRINT",
                "PDF",
                "PARTNER_PUSH",
                "API",
                "TEXT_TO_SPEECH",
                "BROADCAST_READ",
                "AI_TRAIN"
            })
    void what_has_no_shorter_form_is_a_whole_reprint_to_an_exception(Use whole) {
        var claim = granted(1, InstrumentKind.EXCEPTION_CLAIM, allowing(whole));

        assertThat(codes(toPublish(whole).under(claim)))
                .containsExactly(ReasonCode.KIND_DOES_NOT_CARRY_IT);
    }

    @Test
    void an_exception_is_never_a_whole_reprint_and_never_automatic() {
        var claim =
                granted(1, InstrumentKind.EXCEPTION_CLAIM, allowing(Use.WEB_FULL, Use.IMAGE_USE));
        var screenshot = IMAGE.cameWith(STORY);

        assertThat(codes(toPublish(Use.WEB_FULL).under(claim)))
                .containsExactly(ReasonCode.KIND_DOES_NOT_CARRY_IT);
        assertThat(toPublish(Use.WEB_EXCERPT).under(claim).permits()).isTrue();
        assertThat(toPublish(Use.WEB_FULL).showing(screenshot).under(claim).permits()).isTrue();
        assertThat(
                        toPublish(Use.WEB_EXCERPT)
                                .appearing(Circumstance.AUTOMATIC_SELECTION)
                                .under(claim)
                                .permits())
                .isFalse();
    }

    @Test
    void a_platforms_terms_carry_an_embed_and_nothing_else() {
        var policy =
                granted(
                        1,
                        InstrumentKind.PLATFORM_POLICY,
                        Terms.allowing(
                                new Scope.ListedWorks(Set.of(STORY, PICTURE)), Use.WEB_FULL));
        var embed = new Component(ComponentKind.EMBED, 1, PICTURE, null, null, null);

        assertThat(toPublish(Use.WEB_FULL).showing(embed).under(policy).permits()).isTrue();
        assertThat(codes(toPublish(Use.WEB_FULL).under(policy)))
                .containsExactly(ReasonCode.KIND_DOES_NOT_CARRY_IT);
    }

    @Test
    void of_papers_that_do_not_one_that_can_be_mended_is_explained() {
        var over =
                granted(1, allowing(Use.WEB_FULL))
                        .in(InstrumentState.REVOKED, NOON.minusSeconds(60));
        var unmended =
                granted(
                        2,
                        allowing(Use.WEB_FULL)
                                .owing(
                                        Duty.of(DutyType.APPROVAL_OF_CHANGE),
                                        Duty.of(DutyType.NOTIFY, Map.of("when", "BEFORE"))));

        assertThat(codes(toPublish(Use.WEB_FULL).under(over, unmended)))
                .containsOnly(ReasonCode.DUTY_NOT_MET);
    }

    @Test
    void who_may_change_what_is_said_may_change_how_it_is_written() {
        var substance = granted(1, allowing(Use.WEB_FULL, Use.SUBSTANTIVE_EDIT));
        var style = granted(1, allowing(Use.WEB_FULL, Use.STYLE_EDIT));
        var notSubstance =
                granted(
                        1,
                        allowing(Use.WEB_FULL, Use.STYLE_EDIT)
                                .but(Prohibition.of(Use.SUBSTANTIVE_EDIT)));
        var apart =
                granted(
                        1,
                        allowing(Use.WEB_FULL, Use.SUBSTANTIVE_EDIT)
                                .and(
                                        Permission.of(Use.STYLE_EDIT)
                                                .within(Constraints.NONE.inLanguages("eo"))));
        var styled = toPublish(Use.WEB_FULL).changedBy(Use.STYLE_EDIT);
        var rewritten = toPublish(Use.WEB_FULL).changedBy(Use.SUBSTANTIVE_EDIT);
        var english = toPublish(Use.WEB_FULL).about(in("en")).changedBy(Use.STYLE_EDIT);

        assertThat(styled.under(substance).permits()).isTrue();
        assertThat(rewritten.under(style).permits()).isFalse();
        assertThat(styled.under(notSubstance).permits()).isTrue();
        assertThat(english.under(apart).permits()).isFalse();
    }

    @Test
    void who_forbids_search_engines_is_owed_a_page_that_keeps_them_out() {
        var forbidding = Prohibition.of(Use.SEARCH_INDEX);
        var closed = granted(1, allowing(Use.WEB_FULL).but(forbidding));
        var elsewhere =
                granted(
                        1,
                        allowing(Use.WEB_FULL)
                                .but(
                                        new Prohibition(
                                                forbidding.uses(),
                                                Constraints.NONE.inLanguages("eo"),
                                                forbidding.rank(),
                                                false)));
        var english = toPublish(Use.WEB_FULL).about(in("en"));

        assertThat(english.under(closed).duties())
                .extracting(owed -> owed.duty().type())
                .containsExactly(DutyType.NOINDEX);
        assertThat(english.under(elsewhere).duties()).isEmpty();
        assertThat(english.under(granted(1, allowing(Use.WEB_FULL))).duties()).isEmpty();
        assertThat(english.rendered(new Rendering(Set.of())).under(closed).permits()).isFalse();
    }

    @Test
    void who_may_change_what_is_said_may_add_to_it() {
        var substance = granted(1, allowing(Use.WEB_FULL, Use.SUBSTANTIVE_EDIT));
        var nothingOfOurs =
                granted(
                        1,
                        allowing(Use.WEB_FULL, Use.SUBSTANTIVE_EDIT)
                                .but(Prohibition.of(Use.ADD_REPORTING)));
        var reporting = granted(1, allowing(Use.WEB_FULL, Use.ADD_REPORTING));
        var added = toPublish(Use.WEB_FULL).changedBy(Use.ADD_REPORTING);
        var rewritten = toPublish(Use.WEB_FULL).changedBy(Use.SUBSTANTIVE_EDIT);

        assertThat(added.under(substance).permits()).isTrue();
        assertThat(added.under(reporting).permits()).isTrue();
        assertThat(added.under(nothingOfOurs).permits()).isFalse();
        assertThat(rewritten.under(reporting).permits()).isFalse();
    }

    @Test
    void what_would_not_do_in_any_case_asks_for_nothing() {
        var open = granted(1, ESPERANTO);
        var over = open.in(InstrumentState.REVOKED, NOON.minusSeconds(60));
        var askedFor = granted(1, ESPERANTO).in(InstrumentState.REQUESTED, NOON);
        var ended = granted(1, ESPERANTO.within(shownUntil(NOON)));
        var nothing = ReasonCode.NOTHING_COVERS_IT;

        assertThat(codes(toPublish(Use.WEB_FULL).under(open)))
                .containsExactly(ReasonCode.FACT_MISSING);
        assertThat(codes(toPublish(Use.PRINT).under(open))).containsExactly(nothing);
        assertThat(codes(toPublish(Use.WEB_FULL).under(over))).containsExactly(nothing);
        assertThat(codes(toPublish(Use.WEB_FULL).under(askedFor))).containsExactly(nothing);
        assertThat(codes(toPublish(Use.WEB_FULL).under(ended))).containsExactly(nothing);
        assertThat(codes(toPublish(Use.WEB_FULL).about(in("eo")).under(over)))
                .containsExactly(ReasonCode.REVOKED);
    }

    @Test
    void what_can_be_mended_in_the_story_still_asks_what_it_looks_at() {
        var esperanto = granted(1, ESPERANTO);
        var later = granted(1, ESPERANTO.within(Constraints.NONE.published(Window.from(END))));

        assertThat(codes(toPublish(Use.WEB_FULL).changedBy(Use.HEADLINE_EDIT).under(esperanto)))
                .containsExactlyInAnyOrder(ReasonCode.FACT_MISSING, ReasonCode.CHANGE_NOT_GRANTED);
        assertThat(codes(toPublish(Use.WEB_FULL).under(later))).contains(ReasonCode.FACT_MISSING);
    }

    @Test
    void that_nothing_covers_it_holds_until_what_may_do_begins_to_count() {
        var over = granted(1, ESPERANTO);
        var soon = over.in(InstrumentState.REVOKED, NOON.plusSeconds(60));

        var decision = toPublish(Use.WEB_FULL).under(soon);

        assertThat(codes(decision)).containsExactly(ReasonCode.FACT_MISSING);
        assertThat(decision.validUntil()).contains(NOON.plusSeconds(60));
    }

    private static Ask image(String credit) {
        var facts = WorkFacts.NONE.creditedTo(credit);
        return toPublish(Use.WEB_FULL).showing(Component.image(1, PICTURE, facts));
    }

    private static Terms imageBy(Criteria criteria) {
        return Terms.allowing(new Scope.Selector(criteria, List.of()), Use.WEB_FULL, Use.IMAGE_USE);
    }

    private static Terms selecting(Criteria criteria) {
        return Terms.allowing(new Scope.Selector(criteria, List.of()), Use.WEB_FULL);
    }

    private static Criteria criteria(
            Set<String> languages, Set<String> sections, Set<String> bylines, Set<String> credits) {
        return new Criteria(
                null, languages, sections, bylines, null, credits, null, null, null, null);
    }

    private static WorkFacts in(String language) {
        return new WorkFacts(
                null, Optional.of(language), null, null, null, null, null, null, null, null);
    }

    private static Constraints shownUntil(Instant end) {
        return Constraints.NONE.displayed(Window.until(end));
    }

    private static Constraints most(Quantity quantity) {
        return Constraints.NONE.atMost(quantity);
    }

    private static Decision blind(Ask ask, Duty duty) {
        var world = EvaluationContext.of(granted(1, allowing(Use.WEB_FULL).owing(duty)));
        return ask.in(world.withoutLedgers());
    }

    private static Decision stated(InstrumentState state) {
        return toPublish(Use.WEB_FULL).under(granted(1, allowing(Use.WEB_FULL)).in(state, NOON));
    }

    private static EvaluationContext overridden(EvaluationContext world, SignedOverride... by) {
        return new EvaluationContext(
                world.clockIsSound(),
                world.instruments(),
                world.usage(),
                world.duties(),
                world.releases(),
                List.of(by));
    }

    private static SignedOverride override() {
        return settingAside(SOFT, Duration.ofMinutes(1));
    }

    private static SignedOverride settingAside(Set<ReasonCode> reasons, Duration length) {
        return new SignedOverride(
                STORY,
                Use.WEB_FULL,
                reasons,
                "ann",
                "bob",
                "The desk knows",
                NOON,
                NOON.plus(length));
    }
}
