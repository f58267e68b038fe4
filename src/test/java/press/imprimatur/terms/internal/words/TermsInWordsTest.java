package press.imprimatur.terms.internal.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.kernel.internal.BundledSentences;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.Binding;
import press.imprimatur.terms.Circumstance;
import press.imprimatur.terms.Clocks;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Criteria;
import press.imprimatur.terms.Delay;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.DutyType.Grade;
import press.imprimatur.terms.DutyType.Phase;
import press.imprimatur.terms.DutyType.Remedy;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.Medium;
import press.imprimatur.terms.Permission;
import press.imprimatur.terms.Prohibition;
import press.imprimatur.terms.Quantity;
import press.imprimatur.terms.Rank;
import press.imprimatur.terms.Revocability;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Territory;
import press.imprimatur.terms.TimeLimit;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Window;
import press.imprimatur.terms.internal.decision.RealTerms;

/** The sentences of the outlets' terms, beside what the outlets say. */
class TermsInWordsTest {

    private static final Terms PLAIN =
            Terms.allowing(Scope.of(WorkId.next()), Use.WEB_FULL, Use.ABRIDGE);

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void say_what_the_outlet_says(String outlet, Instrument terms, List<String> said) {
        assertThat(say(terms.terms())).contains(said.toArray(String[]::new));
    }

    static Stream<Arguments> say_what_the_outlet_says() {
        return Stream.of(
                row(
                        "T1 The Conversation",
                        RealTerms.t1Conversation(),
                        "full text on the web, advertisements on the page and a paywall.",
                        "It allows these changes: edits of style.",
                        "edits of substance and cuts – before publication we owe approval of the"
                                + " change.",
                        "It forbids resale.",
                        "Never chosen by a machine or wholesale.",
                        "On the page we owe the credit line “{author}, {outlet}” in the byline.",
                        "On the page we owe the page counter with the markup <img",
                        "from counter.example.",
                        "no pictures, full text in feeds or full text in newsletters."),
                row(
                        "T2 Voice of America",
                        RealTerms.t2VoiceOfAmerica(),
                        "everything of Radio, but not what is credited to AFP, AP, Getty or"
                                + " Reuters, with",
                        "Everywhere but in United States (it counts where readers are).",
                        "“VOA”",
                        "for a breach, after notice."),
                row(
                        "T3 RFE/RL",
                        RealTerms.t3RadioFreeEurope(),
                        "On the page we owe a link to the original before the text.",
                        "the credit line “Copyright (c) {year}. RFE/RL, Inc. Reprinted",
                        "an excerpt on the web – on the page we owe saying that it is an excerpt;"
                                + " as a schedule.",
                        "It forbids edits of substance."),
                row(
                        "T3b Radio Free Asia",
                        RealTerms.t3bRadioFreeAsia(),
                        "It covers one work in its version v1, with corrections",
                        "To be shown before 15 March 2026, 00:00 (America/New_York), in the words"
                                + " of the paper “through 2026-03-14”.",
                        "“This article was originally published by Radio Free Asia and is"
                                + " reprinted with permission.” before the text.",
                        "a canonical address that points to the original"),
                row(
                        "T4 ProPublica",
                        RealTerms.t4ProPublica(),
                        "It forbids pictures or resale.",
                        "with advertisements sold against it",
                        "keeping all links"),
                row(
                        "T5 Floodlight",
                        RealTerms.t5Floodlight(),
                        "It allows these changes: another headline and edits of style.",
                        "cuts – before publication we owe approval of the change",
                        "“This story was originally published by Floodlight.” before the text."),
                row(
                        "T6 Undark",
                        RealTerms.t6Undark(),
                        "To be published within 90 days of the original’s publication",
                        "another headline and translation",
                        "It forbids cuts or reporting of our own added."),
                row(
                        "T7a Texas Tribune",
                        RealTerms.t7aTexasTribune(),
                        "reporting of our own added – on the page we owe the note on additional"
                                + " reporting “Additional reporting by”",
                        "Never with advertisements sold against it or apart from its story."),
                row(
                        "T7b PublicSource",
                        RealTerms.t7bPublicSource(),
                        "edits of style – on the page we owe saying that it was edited “published"
                                + " with edits”",
                        "another headline – before publication we owe approval"),
                row(
                        "T7c OnEarth",
                        RealTerms.t7cOnEarth(),
                        "an excerpt on the web – at most 3 paragraphs of the text.",
                        "full text on the web – before publication we owe payment of 200 USD.",
                        "It forbids sub-licensing."),
                row(
                        "T8 Reuters Pictures",
                        RealTerms.t8ReutersPictures(),
                        "everything credited to Reuters, in any version",
                        "only in France, United Kingdom or Ireland (it counts where readers are).",
                        "as a schedule",
                        "everywhere but in Ireland (it counts where readers are); as an order",
                        "It forbids everything in a gallery; as a restriction of this very item."),
                row(
                        "T9 AP",
                        RealTerms.t9AssociatedPress(),
                        "To be shown no longer than 30 days after our first publication",
                        "Never in a gallery or under a shared brand.",
                        "passing on kills, within 15 minutes.",
                        "passing on corrections, within one hour."),
                row(
                        "T10 CLA",
                        RealTerms.t10Cla(),
                        "At most 5 out at the same time.",
                        "before 1 January 2027, 00:00",
                        "When it happens we owe removal at the end.",
                        "a usage report for each year, or nothing new may be published."),
                row(
                        "T11 CC BY-NC-ND",
                        RealTerms.ccByNcNd(),
                        "Never in a commercial setting.",
                        "no changes at all",
                        "the licence notice “CC BY-NC-ND 4.0”",
                        "Nobody can take it back."),
                row(
                        "T12 Buffalo’s Fire",
                        RealTerms.t12BuffalosFire(),
                        "a canonical address",
                        "keeping search engines out"),
                row("T13 Google", RealTerms.t13Google(), "keeping search engines out"),
                row(
                        "T14 AP’s examples",
                        RealTerms.t14Restrictions(),
                        "It forbids everything in US-NY (United States) or New York DMA (United"
                                + " States)",
                        "It forbids everything in Canada (it counts where readers are), on mobile",
                        "when shown before 10 March 2026, 14:00 (UTC), on mobile"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void never_read_the_same_when_they_differ(Terms other) {
        assertThat(say(other)).isNotEqualTo(say(PLAIN));
        assertThat(others().map(TermsInWordsTest::say)).doesNotHaveDuplicates();
    }

    @Test
    void say_of_a_notice_beforehand_how_long_before() {
        var day = Duration.ofDays(1);
        var before = Duty.of(DutyType.NOTIFY, Map.of("when", "BEFORE")).within(day);
        var after = Duty.of(DutyType.NOTIFY).within(day);

        assertThat(say(PLAIN.owing(before))).contains("at least one day before");
        assertThat(say(PLAIN.owing(after))).contains("within one day");
    }

    @Test
    void end_in_a_full_stop_and_say_nothing_empty() {
        for (var terms : others().toList()) {
            assertThat(words().of(terms))
                    .allSatisfy(each ->
                            assertThat(each).matches("[\\p{Lu}\\d].*[.”]").doesNotContain("  "));
        }
    }

    /** Each differs from the plain ones in one part. */
    static Stream<Terms> others() {
        return Stream.of(constrained(), owing(), clauses(), scopes()).flatMap(each -> each);
    }

    private static Stream<Terms> constrained() {
        var none = Constraints.NONE;
        var zone = ZoneId.of("Asia/Seoul");
        var day = LocalDate.of(2026, 3, 14);
        return Stream.of(
                        none.with(Territory.in("DE")),
                        none.with(Territory.notIn("DE")),
                        none.with(
                                new Territory(
                                        Territory.in("DE").include(),
                                        Territory.in("DE-BY").include(),
                                        Territory.Basis.SERVER)),
                        none.with(new Territory(null, null, Territory.Basis.BRAND_MARKET)),
                        none.published(Window.through(day, zone)),
                        none.displayed(Window.through(day, zone)),
                        none.displayed(Window.before(day, zone)),
                        none.published(Window.from(Instant.EPOCH)),
                        none.published(Window.onceReleased()),
                        none.displayedFor(TimeLimit.days(30)),
                        none.displayedFor(new TimeLimit(Period.ofDays(30), zone)),
                        none.noOlderThan(TimeLimit.days(30)),
                        none.with(Clocks.NONE.notBefore(new Delay(1, Delay.Unit.HOURS, zone))),
                        none.with(
                                Clocks.NONE.notBefore(
                                        new Delay(1, Delay.Unit.CALENDAR_DAYS, zone))),
                        none.with(Clocks.NONE.downAfterOriginal(TimeLimit.days(30))),
                        none.with(new Clocks(null, Window.from(Instant.EPOCH), null, null)),
                        none.byBrands("Daily"),
                        none.on(Medium.MOBILE),
                        none.inLanguages("de"),
                        none.forbidding(Circumstance.CO_BRANDED),
                        none.atMost(Quantity.liveAtOnce(5)),
                        none.atMost(Quantity.words(5)),
                        none.atMost(Quantity.percent(5)),
                        none.atMost(Quantity.paragraphs(5)),
                        none.atMost(Quantity.per(Period.ofMonths(1), 5)))
                .flatMap(each ->
                        Stream.of(
                                PLAIN.within(each),
                                PLAIN.and(Permission.of(Use.PDF).within(each)),
                                PLAIN.but(Prohibition.when(each))));
    }

    private static Stream<Terms> owing() {
        var line = Duty.creditLine("By {author}", "TOP");
        return Stream.concat(
                        Stream.of(DutyType.values()).map(TermsInWordsTest::withAllItsWords),
                        Stream.of(
                                line,
                                Duty.creditLine("By {author}", "BOTTOM"),
                                line.due(Phase.CONTINUING),
                                line.within(Duration.ofDays(2)),
                                line.orElse(Remedy.STOP_NEW),
                                line.orElse(Remedy.TAKE_DOWN),
                                line.graded(Grade.WHERE_POSSIBLE),
                                line.graded(Grade.ENCOURAGED),
                                line.asCovenant()))
                .flatMap(each ->
                        Stream.of(
                                PLAIN.owing(each), PLAIN.and(Permission.of(Use.PDF).owing(each))));
    }

    private static Duty withAllItsWords(DutyType type) {
        var words = new HashMap<String, String>();
        type.needed().forEach(word -> words.put(word, "some " + word));
        type.allowed().forEach(word -> words.put(word, "some " + word));
        return Duty.of(type, Map.copyOf(words));
    }

    private static Stream<Terms> clauses() {
        var pdf = Permission.of(Use.PDF);
        return Stream.of(
                PLAIN.and(pdf),
                PLAIN.and(pdf.ranked(Rank.ITEM)),
                PLAIN.and(new Permission(Use.PDF, null, null, null, true)),
                PLAIN.but(Prohibition.of(Use.PDF)),
                PLAIN.but(Prohibition.of(Use.PDF).asCovenant()),
                PLAIN.but(Prohibition.of(Use.PDF).ranked(Rank.SCHEDULE)),
                PLAIN.revocable(Revocability.NEVER),
                PLAIN.revocable(Revocability.FOR_BREACH),
                PLAIN.binding(Binding.EXACT),
                PLAIN.binding(Binding.ANY));
    }

    private static Stream<Terms> scopes() {
        var one = Set.of("one");
        return Stream.of(
                        new Scope.ListedWorks(Set.of(WorkId.next(), WorkId.next())),
                        Scope.of(WorkId.next(), "v2"),
                        Scope.everythingOf(new OutletId(new UUID(0, 3))),
                        selector(
                                new Criteria(
                                        null,
                                        Set.of("ko"),
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null)),
                        selector(
                                new Criteria(
                                        null, null, one, null, null, null, null, null, null, null)),
                        selector(
                                new Criteria(
                                        null, null, null, one, null, null, null, null, null, null)),
                        selector(
                                new Criteria(
                                        null,
                                        null,
                                        null,
                                        null,
                                        Window.from(Instant.EPOCH),
                                        null,
                                        null,
                                        null,
                                        null,
                                        null)),
                        selector(
                                new Criteria(
                                        null, null, null, null, null, one, null, null, null, null)),
                        selector(
                                new Criteria(
                                        null, null, null, null, null, null, one, null, null, null)),
                        selector(
                                new Criteria(
                                        null, null, null, null, null, null, null, one, null, null)),
                        selector(
                                new Criteria(
                                        null, null, null, null, null, null, null, null, one, null)),
                        selector(
                                new Criteria(
                                        null, null, null, null, null, null, null, null, null, one)),
                        new Scope.Selector(Criteria.ANYTHING, List.of(Criteria.credited("AP"))))
                .map(scope -> Terms.allowing(scope, Use.WEB_FULL, Use.ABRIDGE));
    }

    private static Scope selector(Criteria criteria) {
        return new Scope.Selector(criteria, List.of());
    }

    private static Arguments row(String outlet, Instrument terms, String... said) {
        return arguments(outlet, terms, List.of(said));
    }

    private static String say(Terms terms) {
        return String.join(" ", words().of(terms));
    }

    private static TermsInWords words() {
        return new TermsInWords(new BundledSentences(), outlet -> "Radio");
    }
}
