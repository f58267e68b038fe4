package press.imprimatur.terms.internal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.terms.internal.decision.Ask.BODY;
import static press.imprimatur.terms.internal.decision.Ask.IMAGE;
import static press.imprimatur.terms.internal.decision.Ask.NOON;
import static press.imprimatur.terms.internal.decision.Ask.PICTURE;
import static press.imprimatur.terms.internal.decision.Ask.STORY;
import static press.imprimatur.terms.internal.decision.Ask.granted;
import static press.imprimatur.terms.internal.decision.Ask.toKeep;
import static press.imprimatur.terms.internal.decision.Ask.toPublish;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.Circumstance;
import press.imprimatur.terms.Clocks;
import press.imprimatur.terms.ComponentVerdict;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.EvaluationContext;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.LicenceNote;
import press.imprimatur.terms.Permission;
import press.imprimatur.terms.Place;
import press.imprimatur.terms.Prohibition;
import press.imprimatur.terms.Quantity;
import press.imprimatur.terms.Rank;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Territory;
import press.imprimatur.terms.TimeLimit;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Window;

/** The laws of a decision, whatever the papers say. Seconds around noon stand for years. */
class LawsTest {

    private static final List<Use> USES =
            List.of(
                    Use.WEB_FULL,
                    Use.WEB_EXCERPT,
                    Use.FEED_FULL,
                    Use.FEED_SUMMARY,
                    Use.IMAGE_USE,
                    Use.ABRIDGE,
                    Use.ADS_ON_PAGE,
                    Use.ARCHIVE_PUBLIC);

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_same_question_in_the_same_world_has_the_same_answer(
            @ForAll("questions") Ask ask, @ForAll("worlds") EvaluationContext world) {
        assertThat(ask.in(world)).isEqualTo(ask.in(world));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_prohibition_or_a_hold_more_never_permits(
            @ForAll("questions") Ask ask,
            @ForAll("worlds") EvaluationContext world,
            @ForAll("prohibitions") Prohibition prohibition,
            @ForAll @IntRange(min = 0, max = 3) int which) {
        var before = ask.in(world).permits();
        var hold = granted(99, InstrumentKind.HOLD, Terms.allowing(Scope.of(STORY)));

        var forbidden = ask.in(changed(world, which, terms -> terms.but(prohibition)));

        assertThat(forbidden.permits()).matches(permits -> before || !permits);
        assertThat(ask.in(world.and(hold)).permits()).isFalse();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void suspending_something_never_permits(
            @ForAll("questions") Ask ask,
            @ForAll("worlds") EvaluationContext world,
            @ForAll @IntRange(min = 0, max = 3) int which) {
        var before = ask.in(world).permits();
        var instruments = new ArrayList<>(world.instruments());
        var each = instruments.get(which % instruments.size());
        var suspended = each.in(InstrumentState.SUSPENDED, NOON.minusSeconds(99));
        instruments.set(which % instruments.size(), suspended);

        assertThat(ask.in(EvaluationContext.of(instruments)).permits())
                .matches(permits -> before || !permits);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_a_supplement_forbids_or_demands_its_base_does(
            @ForAll("questions") Ask ask,
            @ForAll("terms") Terms terms,
            @ForAll("prohibitions") Prohibition prohibition) {
        var nothing = Terms.allowing(Scope.of(STORY));
        var owed = Duty.of(DutyType.NO_ENDORSEMENT);
        var letter = granted(2, nothing.but(prohibition).owing(owed)).addingTo(Ask.id(1));

        var apart = ask.under(granted(1, terms), letter);
        var together = ask.under(granted(1, terms.but(prohibition).owing(owed)));

        assertThat(apart.permits()).isEqualTo(together.permits());
        assertThat(apart.duties()).hasSameSizeAs(together.duties());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void less_time_less_land_or_less_of_it_never_permits(
            @ForAll("questions") Ask ask,
            @ForAll("worlds") EvaluationContext world,
            @ForAll @IntRange(min = 0, max = 3) int which,
            @ForAll @IntRange(min = -20, max = 20) int end) {
        var before = ask.in(world).permits();
        var sooner = NOON.plusSeconds(end);

        var shorter = ask.in(changed(world, which, terms -> ending(terms, sooner)));
        var smaller = ask.in(changed(world, which, LawsTest::outsideGermany));
        var fewer = ask.in(changed(world, which, LawsTest::none));

        assertThat(shorter.permits()).matches(permits -> before || !permits);
        assertThat(smaller.permits()).matches(permits -> before || !permits);
        assertThat(fewer.permits()).matches(permits -> before || !permits);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void an_unrelated_instrument_changes_nothing(
            @ForAll("questions") Ask ask,
            @ForAll("worlds") EvaluationContext world,
            @ForAll("terms") Terms terms) {
        var elsewhere = new WorkId(new UUID(5, 5));
        var other =
                granted(
                        77,
                        InstrumentKind.OWNERSHIP,
                        new Terms(
                                Scope.of(elsewhere),
                                terms.permissions(),
                                terms.prohibitions(),
                                terms.constraints(),
                                terms.duties(),
                                terms.revocable(),
                                terms.binds()));

        assertThat(ask.in(world.and(other))).isEqualTo(ask.in(world));
    }

    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void the_answer_holds_until_the_instant_it_names(
            @ForAll("questions") Ask ask,
            @ForAll("worlds") EvaluationContext world,
            @ForAll @IntRange(min = 1, max = 60) int seconds) {
        var now = ask.in(world);
        var at = ask.question().timing().at();
        var end = now.validUntil().orElse(at.plus(Duration.ofDays(1)));
        var between = at.plusSeconds(seconds).isBefore(end) ? at.plusSeconds(seconds) : at;

        assertThat(essence(ask.at(between).in(world))).isEqualTo(essence(now));
        assertThat(essence(ask.at(end.minusNanos(1)).in(world))).isEqualTo(essence(now));
        assertThat(end).isAfter(at);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_picture_that_is_refused_changes_nothing_of_the_text(
            @ForAll("questions") Ask ask, @ForAll("worlds") EvaluationContext world) {
        var alone = ask.showing(BODY).in(world).on(BODY);
        var hold = granted(99, InstrumentKind.HOLD, Terms.allowing(Scope.of(PICTURE)));

        var beside = ask.showing(BODY, IMAGE).in(world.and(hold));

        assertThat(beside.on(BODY)).isEqualTo(alone);
        assertThat(beside.on(IMAGE).orElseThrow().verdict().permits()).isFalse();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_a_list_asks_part_by_part_a_page_asks_at_once_and_both_are_told_the_same(
            @ForAll("questions") Ask ask, @ForAll("worlds") EvaluationContext world) {
        var whole = ask.in(world);

        for (var part : ask.question().components()) {
            assertThat(ask.showing(part).in(world).on(part)).isEqualTo(whole.on(part));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_order_in_which_papers_are_found_changes_nothing(
            @ForAll("questions") Ask ask, @ForAll("worlds") EvaluationContext world) {
        var turned = new ArrayList<>(world.instruments());
        Collections.reverse(turned);

        assertThat(ask.in(EvaluationContext.of(turned))).isEqualTo(ask.in(world));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_is_not_commercial_is_never_permitted_where_money_is_made(
            @ForAll("terms") Terms terms) {
        var licence =
                granted(
                        1,
                        InstrumentKind.PUBLIC_LICENCE,
                        terms.within(Constraints.NONE.forbidding(Circumstance.COMMERCIAL)));

        for (var commerce : List.of(Use.ADS_ON_PAGE, Use.PAYWALL)) {
            assertThat(toPublish(Use.WEB_FULL).earningBy(commerce).under(licence).permits())
                    .isFalse();
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_may_not_be_changed_is_never_permitted_changed(@ForAll("terms") Terms terms) {
        var changes = Set.of(Use.ABRIDGE, Use.TRANSLATE, Use.IMAGE_CROP);
        var noDerivatives =
                new Terms(
                        terms.scope(),
                        terms.permissions().stream()
                                .filter(each -> !changes.contains(each.use()))
                                .toList(),
                        terms.prohibitions(),
                        terms.constraints(),
                        terms.duties(),
                        terms.revocable(),
                        terms.binds());
        var licence = granted(1, InstrumentKind.PUBLIC_LICENCE, noDerivatives);

        var picture = IMAGE.cameWith(STORY);
        var cropped = toPublish(Use.WEB_FULL).with(picture).changed(picture, Use.IMAGE_CROP);

        for (var change : changes) {
            assertThat(toPublish(Use.WEB_FULL).changedBy(change).under(licence).permits())
                    .isFalse();
        }
        assertThat(cropped.under(licence).permits()).isFalse();
    }

    @Provide
    Arbitrary<Ask> questions() {
        var at = seconds();
        var use = Arbitraries.of(Use.WEB_FULL, Use.WEB_EXCERPT, Use.FEED_SUMMARY);
        var more = Arbitraries.integers().between(0, 15);
        return Combinators.combine(Arbitraries.of(true, false), use, at, more)
                .as((publishing, asked, instant, extras) -> {
                    var ask = publishing ? toPublish(asked) : toKeep(asked);
                    ask = (extras & 1) == 0 ? ask : ask.with(IMAGE.cameWith(STORY));
                    ask = (extras & 2) == 0 ? ask : ask.in("DE");
                    ask = (extras & 4) == 0 ? ask : ask.changedBy(Use.ABRIDGE);
                    ask =
                            (extras & 8) == 0 || !publishing
                                    ? ask
                                    : ask.plannedUntil("2026-04-09T12:00:10Z");
                    return ask.at(instant);
                });
    }

    @Provide
    Arbitrary<EvaluationContext> worlds() {
        return instruments()
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(drawn -> {
                    var named = new ArrayList<Instrument>();
                    for (var index = 0; index < drawn.size(); index++) {
                        named.add(named(drawn.get(index), index + 1));
                    }
                    return EvaluationContext.of(named);
                });
    }

    @Provide
    Arbitrary<Terms> terms() {
        var constraints = constraints();
        var duties = Arbitraries.of(Duty.of(DutyType.CANONICAL), Duty.of(DutyType.NOINDEX));
        return Combinators.combine(
                        permissions().list().ofMinSize(1).ofMaxSize(6),
                        prohibitions().list().ofMaxSize(1),
                        constraints,
                        duties.list().ofMaxSize(1))
                .as((permissions, prohibitions, within, owed) ->
                        new Terms(
                                Scope.of(STORY),
                                permissions,
                                prohibitions,
                                within,
                                owed,
                                null,
                                null));
    }

    @Provide
    Arbitrary<Prohibition> prohibitions() {
        return Combinators.combine(
                        Arbitraries.of(USES).set().ofMaxSize(2),
                        constraints(),
                        Arbitraries.of(Rank.class),
                        Arbitraries.of(true, false))
                .as(Prohibition::new);
    }

    private static Arbitrary<Instrument> instruments() {
        var kinds =
                Arbitraries.of(
                        InstrumentKind.GRANT,
                        InstrumentKind.OWNERSHIP,
                        InstrumentKind.AGREEMENT,
                        InstrumentKind.HOUSE_RULES,
                        InstrumentKind.SUPPLEMENT);
        var states =
                Arbitraries.frequencyOf(
                        Tuple.of(6, Arbitraries.just(InstrumentState.GRANTED)),
                        Tuple.of(1, Arbitraries.of(InstrumentState.class)));
        return Combinators.combine(kinds, states, seconds(), new LawsTest().terms())
                .as((kind, state, since, terms) -> granted(1, kind, terms).in(state, since));
    }

    /** Supplements add to the first of the world. */
    private static Instrument named(Instrument drawn, int number) {
        var named = granted(number, drawn.kind(), drawn.terms());
        var stated = named.in(drawn.state(), drawn.stateSince().orElseThrow());
        return drawn.kind() == InstrumentKind.SUPPLEMENT ? stated.addingTo(Ask.id(1)) : stated;
    }

    private static Arbitrary<Permission> permissions() {
        var rank = Arbitraries.of(Rank.GENERAL, Rank.GENERAL, Rank.ITEM);
        var duties = Arbitraries.of(Duty.of(DutyType.DISCLOSE_EDITS), Duty.of(DutyType.SEND_COPY));
        return Combinators.combine(
                        Arbitraries.of(USES),
                        constraints(),
                        duties.list().ofMaxSize(1),
                        rank,
                        Arbitraries.of(true, false))
                .as(Permission::new);
    }

    private static Arbitrary<Constraints> constraints() {
        var territory =
                Arbitraries.of(Territory.WORLDWIDE, Territory.WORLDWIDE, Territory.in("DE"));
        var stay =
                Arbitraries.of(
                        Optional.<TimeLimit>empty(),
                        Optional.<TimeLimit>empty(),
                        Optional.of(TimeLimit.days(30)));
        var some =
                Combinators.combine(territory, windows(), windows(), stay)
                        .as((where, publish, display, limit) ->
                                Constraints.NONE
                                        .with(where)
                                        .with(
                                                new Clocks(
                                                        publish,
                                                        display,
                                                        limit,
                                                        Optional.empty())));
        return Arbitraries.oneOf(Arbitraries.just(Constraints.NONE), some);
    }

    private static Arbitrary<Window> windows() {
        return Arbitraries.oneOf(
                Arbitraries.just(Window.ALWAYS),
                seconds().map(Window::from),
                seconds().map(Window::until));
    }

    private static Arbitrary<Instant> seconds() {
        return Arbitraries.integers().between(-20, 20).map(NOON::plusSeconds);
    }

    private static EvaluationContext changed(
            EvaluationContext world, int which, UnaryOperator<Terms> change) {
        var instruments = new ArrayList<>(world.instruments());
        var old = instruments.get(which % instruments.size());
        instruments.set(
                which % instruments.size(),
                new Instrument(
                        old.ref(),
                        old.kind(),
                        old.state(),
                        old.stateSince(),
                        old.outlet(),
                        old.grantor(),
                        old.base(),
                        old.provisionalUntil(),
                        LicenceNote.NONE,
                        change.apply(old.terms())));
        return EvaluationContext.of(instruments);
    }

    private static Terms ending(Terms terms, Instant end) {
        var display = terms.constraints().clocks().display();
        var from = display.from();
        if (from.isPresent() && !end.isAfter(from.get())
                || display.until().isPresent() && end.isAfter(display.until().get())) {
            return terms;
        }
        var shorter = new Window(from, Optional.of(end), null, null, false);
        return terms.within(terms.constraints().displayed(shorter));
    }

    private static Terms outsideGermany(Terms terms) {
        var territory = terms.constraints().territory();
        var smaller =
                new Territory(
                        territory.include(), Set.of(new Place("DE")), Territory.Basis.AUDIENCE);
        return terms.within(terms.constraints().with(smaller));
    }

    private static Terms none(Terms terms) {
        return terms.within(terms.constraints().atMost(Quantity.liveAtOnce(0)));
    }

    /** All of an answer but when it ends, and what came of papers that were not relied on. */
    private static List<ComponentVerdict> essence(Decision decision) {
        return decision.outcome().components().stream()
                .map(each ->
                        new ComponentVerdict(
                                each.component(),
                                each.verdict(),
                                each.reliedOn(),
                                each.reasons(),
                                each.duties(),
                                List.of(),
                                each.overridden(),
                                null))
                .toList();
    }
}
