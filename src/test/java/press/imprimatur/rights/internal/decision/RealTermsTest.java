package press.imprimatur.rights.internal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static press.imprimatur.rights.internal.decision.Ask.BODY;
import static press.imprimatur.rights.internal.decision.Ask.IMAGE;
import static press.imprimatur.rights.internal.decision.Ask.PARTNER;
import static press.imprimatur.rights.internal.decision.Ask.PICTURE;
import static press.imprimatur.rights.internal.decision.Ask.STORY;
import static press.imprimatur.rights.internal.decision.Ask.VERSION;
import static press.imprimatur.rights.internal.decision.Ask.codes;
import static press.imprimatur.rights.internal.decision.Ask.id;
import static press.imprimatur.rights.internal.decision.Ask.toKeep;
import static press.imprimatur.rights.internal.decision.Ask.toPublish;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.Channel;
import press.imprimatur.rights.Circumstance;
import press.imprimatur.rights.Component;
import press.imprimatur.rights.ComponentKind;
import press.imprimatur.rights.Duty;
import press.imprimatur.rights.DutyType;
import press.imprimatur.rights.Instrument;
import press.imprimatur.rights.Medium;
import press.imprimatur.rights.OwedDuty;
import press.imprimatur.rights.Placeholders;
import press.imprimatur.rights.ReasonCode;
import press.imprimatur.rights.Use;
import press.imprimatur.rights.Verdict;
import press.imprimatur.rights.WorkFacts;
import press.imprimatur.rights.WorkVersion;
import press.imprimatur.rights.World;
import press.imprimatur.rights.World.DutyFact;
import press.imprimatur.rights.World.Usage;

/** The terms of real outlets, and what they come to. */
class RealTermsTest {

    private static final Component HEADLINE = Component.text(ComponentKind.HEADLINE, VERSION);
    private static final Instant LAST_MIDNIGHT = Instant.parse("2026-03-15T04:00:00Z");
    private static final WorkFacts VOA =
            WorkFacts.storyOf(PARTNER, Instant.parse("2026-03-01T00:00:00Z")).creditedTo("VOA");
    private static final Component AGENCY_PICTURE =
            Component.image(1, PICTURE, WorkFacts.NONE.creditedTo("Jane Doe/Reuters"));
    private static final Component AP_PICTURE =
            Component.image(1, PICTURE, WorkFacts.NONE.creditedTo("AP"));

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "t1Conversation",
        "t2VoiceOfAmerica",
        "t3RadioFreeEurope",
        "t3bRadioFreeAsia",
        "t4ProPublica",
        "t5Floodlight",
        "t6Undark",
        "t7SmallOutlets",
        "t8ReutersPictures",
        "t9AssociatedPress",
        "t10Cla",
        "t11CreativeCommons",
        "t12AndT13SearchEngines",
        "t14Restrictions"
    })
    void decides(String what, Ask ask, World world, List<ReasonCode> reasons) {
        var decision = ask.in(world);

        assertThat(codes(decision)).containsExactlyElementsOf(reasons);
        assertThat(decision.permits()).isEqualTo(reasons.isEmpty());
    }

    static Stream<Arguments> t1Conversation() {
        var rules = RealTerms.t1Conversation();
        var approved =
                World.of(rules).where(DutyFact.met(id(2), DutyType.APPROVAL_OF_CHANGE, STORY));
        var web = toPublish(Use.WEB_FULL);
        return Stream.of(
                yes("T1 the whole text on the web", web, rules),
                yes("T1 house style", web.changedBy(Use.STYLE_EDIT), rules),
                yes("T1 beside advertisements", web.earningBy(Use.ADS_ON_PAGE), rules),
                yes("T1 behind a paywall", web.earningBy(Use.PAYWALL), rules),
                no(
                        "T1 sold separately",
                        web.earningBy(Use.RESELL),
                        rules,
                        ReasonCode.COMMERCE_NOT_GRANTED,
                        ReasonCode.PROHIBITED),
                no(
                        "T1 a cut that the author has not approved",
                        web.changedBy(Use.ABRIDGE),
                        rules,
                        ReasonCode.DUTY_NOT_MET),
                row("T1 a cut that the author approved", web.changedBy(Use.ABRIDGE), approved),
                row(
                        "T1 an approved edit of substance",
                        web.changedBy(Use.SUBSTANTIVE_EDIT),
                        approved),
                no(
                        "T1 a translation",
                        web.changedBy(Use.TRANSLATE),
                        rules,
                        ReasonCode.CHANGE_NOT_GRANTED),
                no(
                        "T1 wholesale",
                        web.appearing(Circumstance.AUTOMATIC_SELECTION),
                        rules,
                        ReasonCode.CIRCUMSTANCE_FORBIDDEN),
                no(
                        "T1 its picture",
                        web.with(IMAGE.cameWith(STORY)),
                        rules,
                        ReasonCode.IMAGE_NOT_GRANTED),
                no("T1 a feed", toPublish(Use.FEED_FULL), rules, ReasonCode.USE_NOT_GRANTED));
    }

    static Stream<Arguments> t2VoiceOfAmerica() {
        var terms = RealTerms.t2VoiceOfAmerica();
        var abroad = toPublish(Use.WEB_FULL).about(VOA).in("CA");
        var picture = new Component(ComponentKind.IMAGE, 1, PICTURE, null, VOA, null);
        var agency =
                new Component(ComponentKind.IMAGE, 1, PICTURE, null, VOA.creditedTo("AFP"), null);
        return Stream.of(
                yes("T2 abroad", abroad, terms),
                yes("T2 in the feed abroad", feed(VOA).in("DE"), terms),
                no(
                        "T2 in the United States",
                        abroad.in("US"),
                        terms,
                        ReasonCode.TERRITORY_NOT_COVERED),
                no(
                        "T2 in one state of them",
                        abroad.in("US-TX"),
                        terms,
                        ReasonCode.TERRITORY_NOT_COVERED),
                no(
                        "T2 on a site seen everywhere",
                        toPublish(Use.WEB_FULL).about(VOA),
                        terms,
                        ReasonCode.TERRITORY_NOT_COVERED),
                no(
                        "T2 agency copy",
                        abroad.about(VOA.creditedTo("Reuters")),
                        terms,
                        ReasonCode.NOTHING_COVERS_IT),
                no(
                        "T2 via an agency",
                        abroad.about(VOA.creditedTo("VOA, with AP")),
                        terms,
                        ReasonCode.NOTHING_COVERS_IT),
                no("T2 of unknown credit", abroad.about(Ask.FACTS), terms, ReasonCode.FACT_MISSING),
                no(
                        "T2 another outlet",
                        abroad.about(WorkFacts.NONE.creditedTo("VOA")),
                        terms,
                        ReasonCode.NOTHING_COVERS_IT),
                yes("T2 its own picture", abroad.with(picture), terms),
                no(
                        "T2 an agency's picture",
                        abroad.with(agency),
                        terms,
                        ReasonCode.NOTHING_COVERS_IT),
                no(
                        "T2 changed",
                        abroad.changedBy(Use.ABRIDGE),
                        terms,
                        ReasonCode.CHANGE_NOT_GRANTED));
    }

    static Stream<Arguments> t3RadioFreeEurope() {
        var terms = RealTerms.t3RadioFreeEurope();
        var web = toPublish(Use.WEB_FULL);
        return Stream.of(
                yes("T3 the whole text", web, terms),
                yes("T3 an excerpt", toPublish(Use.WEB_EXCERPT), terms),
                no(
                        "T3 distorted",
                        web.changedBy(Use.SUBSTANTIVE_EDIT),
                        terms,
                        ReasonCode.CHANGE_NOT_GRANTED,
                        ReasonCode.PROHIBITED),
                no("T3 a feed", toPublish(Use.FEED_SUMMARY), terms, ReasonCode.USE_NOT_GRANTED),
                no(
                        "T3 a picture",
                        web.with(IMAGE.cameWith(STORY)),
                        terms,
                        ReasonCode.IMAGE_NOT_GRANTED));
    }

    static Stream<Arguments> t3bRadioFreeAsia() {
        var letter = RealTerms.t3bRadioFreeAsia();
        var licence = RealTerms.pictureLicence();
        var web = toPublish(Use.WEB_FULL).with(HEADLINE);
        var correction = version("v2", Set.of("v1"));
        var writethru = version("v9", Set.of());
        var page = toKeep(Use.WEB_FULL);
        return Stream.of(
                yes("T3b the whole text on the web", web, letter),
                yes("T3b a summary in the feed", toPublish(Use.FEED_SUMMARY), letter),
                yes("T3b the headline in the feed", toPublish(Use.FEED_HEADLINE), letter),
                no(
                        "T3b the whole text in the feed",
                        toPublish(Use.FEED_FULL),
                        letter,
                        ReasonCode.USE_NOT_GRANTED),
                no(
                        "T3b a newsletter",
                        toPublish(Use.NEWSLETTER_EXCERPT),
                        letter,
                        ReasonCode.USE_NOT_GRANTED),
                no(
                        "T3b its picture without a licence for it",
                        web.with(IMAGE),
                        letter,
                        ReasonCode.NOTHING_COVERS_IT),
                row("T3b its picture with one", web.with(IMAGE), World.of(letter, licence)),
                row(
                        "T3b its picture, cropped",
                        web.with(IMAGE).changed(IMAGE, Use.IMAGE_CROP),
                        World.of(letter, licence)),
                row(
                        "T3b its picture, altered",
                        web.with(IMAGE).changed(IMAGE, Use.IMAGE_ALTER),
                        World.of(letter, licence),
                        ReasonCode.CHANGE_NOT_GRANTED),
                yes("T3b another headline", web.changed(HEADLINE, Use.HEADLINE_EDIT), letter),
                no("T3b a cut", web.changedBy(Use.ABRIDGE), letter, ReasonCode.CHANGE_NOT_GRANTED),
                yes("T3b a correction of it", toPublish(Use.WEB_FULL).of(correction), letter),
                no(
                        "T3b a rewritten story",
                        toPublish(Use.WEB_FULL).of(writethru),
                        letter,
                        ReasonCode.VERSION_NOT_COVERED),
                yes("T3b the last nanosecond", page.at(LAST_MIDNIGHT.minusNanos(1)), letter),
                no(
                        "T3b the midnight after the last day",
                        page.at(LAST_MIDNIGHT),
                        letter,
                        ReasonCode.DISPLAY_WINDOW_OVER),
                no(
                        "T3b published the day after",
                        toPublish(Use.WEB_FULL).at(LAST_MIDNIGHT),
                        letter,
                        ReasonCode.DISPLAY_WINDOW_OVER),
                no(
                        "T3b planned beyond the last day",
                        toPublish(Use.WEB_FULL).plannedUntil("2026-03-15T04:00:01Z"),
                        letter,
                        ReasonCode.PLANNED_TOO_LONG),
                no(
                        "T3b beside advertisements",
                        toPublish(Use.WEB_FULL).earningBy(Use.ADS_ON_PAGE),
                        letter,
                        ReasonCode.COMMERCE_NOT_GRANTED));
    }

    static Stream<Arguments> t4ProPublica() {
        var rules = RealTerms.t4ProPublica();
        var both = World.of(RealTerms.ccByNcNd(), rules);
        var web = toPublish(Use.WEB_FULL);
        return Stream.of(
                row("T4 the whole text", web, both),
                row("T4 beside advertisements", web.earningBy(Use.ADS_ON_PAGE), both),
                row(
                        "T4 advertisements sold against it",
                        web.earningBy(Use.ADS_ON_PAGE)
                                .appearing(Circumstance.ADS_SOLD_AGAINST_STORY),
                        both,
                        ReasonCode.CIRCUMSTANCE_FORBIDDEN),
                row("T4 house style", web.changedBy(Use.STYLE_EDIT), both),
                no(
                        "T4 sold on",
                        web.earningBy(Use.RESELL),
                        rules,
                        ReasonCode.COMMERCE_NOT_GRANTED,
                        ReasonCode.PROHIBITED),
                no(
                        "T4 wholesale",
                        web.appearing(Circumstance.AUTOMATIC_SELECTION),
                        rules,
                        ReasonCode.CIRCUMSTANCE_FORBIDDEN),
                no(
                        "T4 its photographs",
                        web.showing(IMAGE.cameWith(STORY)),
                        rules,
                        ReasonCode.IMAGE_NOT_GRANTED,
                        ReasonCode.PROHIBITED));
    }

    static Stream<Arguments> t5Floodlight() {
        var rules = RealTerms.t5Floodlight();
        var web = toPublish(Use.WEB_FULL);
        var approved = DutyFact.met(id(1), DutyType.APPROVAL_OF_CHANGE, STORY);
        return Stream.of(
                yes("T5 the whole text", web, rules),
                yes("T5 another headline", web.changedBy(Use.HEADLINE_EDIT), rules),
                no(
                        "T5 a cut without approval",
                        web.changedBy(Use.ABRIDGE),
                        rules,
                        ReasonCode.DUTY_NOT_MET),
                row(
                        "T5 a cut with approval",
                        web.changedBy(Use.ABRIDGE),
                        World.of(rules).where(approved)));
    }

    static Stream<Arguments> t6Undark() {
        var rules = RealTerms.t6Undark();
        var web = toPublish(Use.WEB_FULL);
        var end = Instant.parse("2026-05-30T00:00:00Z");
        return Stream.of(
                yes("T6 within ninety days", web.at(end.minusNanos(1)), rules),
                no("T6 after ninety days", web.at(end), rules, ReasonCode.ORIGINAL_TOO_OLD),
                yes("T6 what is out stays out", toKeep(Use.WEB_FULL).at(end), rules),
                yes("T6 a headline of our own", web.changedBy(Use.HEADLINE_EDIT), rules),
                yes("T6 a translation", web.of(translation()), rules),
                no(
                        "T6 a cut",
                        web.changedBy(Use.ABRIDGE),
                        rules,
                        ReasonCode.CHANGE_NOT_GRANTED,
                        ReasonCode.PROHIBITED),
                no(
                        "T6 of unknown date",
                        web.about(WorkFacts.NONE),
                        rules,
                        ReasonCode.FACT_MISSING));
    }

    static Stream<Arguments> t7SmallOutlets() {
        var texas = RealTerms.t7aTexasTribune();
        var source = RealTerms.t7bPublicSource();
        var earth = RealTerms.t7cOnEarth();
        var web = toPublish(Use.WEB_FULL);
        var away = IMAGE.cameWith(new WorkId(new UUID(0, 8)));
        var paid = World.of(earth).where(DutyFact.met(id(1), DutyType.PAY));
        return Stream.of(
                yes("T7a reporting added", web.changedBy(Use.ADD_REPORTING), texas),
                yes("T7a a photo with its story", web.with(IMAGE.cameWith(STORY)), texas),
                no("T7a elsewhere", web.showing(away), texas, ReasonCode.NOTHING_COVERS_IT),
                no(
                        "T7a advertisements against it",
                        web.appearing(Circumstance.ADS_SOLD_AGAINST_STORY),
                        texas,
                        ReasonCode.CIRCUMSTANCE_FORBIDDEN),
                yes("T7b with edits", web.changedBy(Use.STYLE_EDIT), source),
                no(
                        "T7b another headline",
                        web.changedBy(Use.HEADLINE_EDIT),
                        source,
                        ReasonCode.DUTY_NOT_MET),
                yes(
                        "T7c three paragraphs",
                        toPublish(Use.WEB_EXCERPT).measuring(200, 3, 1000),
                        earth),
                no("T7c the whole unpaid", web, earth, ReasonCode.DUTY_NOT_MET),
                row("T7c the whole paid", web, paid),
                no(
                        "T7c sub-licensed",
                        web.earningBy(Use.SUBLICENSE),
                        earth,
                        ReasonCode.DUTY_NOT_MET,
                        ReasonCode.COMMERCE_NOT_GRANTED,
                        ReasonCode.PROHIBITED));
    }

    static Stream<Arguments> t8ReutersPictures() {
        var terms = RealTerms.t8ReutersPictures();
        var picture = toPublish(Use.WEB_FULL).showing(AGENCY_PICTURE);
        return Stream.of(
                yes("T8 where order, schedule and terms agree", picture.in("GB"), terms),
                no(
                        "T8 where the order restricts the schedule",
                        picture.in("IE"),
                        terms,
                        ReasonCode.TERRITORY_NOT_COVERED),
                no(
                        "T8 where the schedule restricts the terms",
                        picture.in("FR"),
                        terms,
                        ReasonCode.TERRITORY_NOT_COVERED),
                no(
                        "T8 what the order does not widen",
                        picture.in("DE"),
                        terms,
                        ReasonCode.TERRITORY_NOT_COVERED),
                no(
                        "T8 a restriction beats everything",
                        picture.in("GB").appearing(Circumstance.IN_GALLERY),
                        terms,
                        ReasonCode.PROHIBITED),
                no(
                        "T8 a picture of somebody else",
                        toPublish(Use.WEB_FULL).showing(IMAGE).in("GB"),
                        terms,
                        ReasonCode.NOTHING_COVERS_IT));
    }

    static Stream<Arguments> t9AssociatedPress() {
        var terms = RealTerms.t9AssociatedPress();
        var page = toKeep(Use.WEB_FULL).showing(AP_PICTURE).outSince("2026-03-02T08:00:00Z");
        var end = Instant.parse("2026-04-01T08:00:00Z");
        var mail =
                new Channel(
                        "mail",
                        "Daily",
                        Set.of(Medium.MAIL),
                        null,
                        false,
                        null,
                        null,
                        Channel.Recall.NEVER);
        return Stream.of(
                yes("T9 published", toPublish(Use.WEB_FULL).showing(AP_PICTURE), terms),
                yes("T9 the thirtieth day", page.at(end.minusNanos(1)), terms),
                no("T9 after it", page.at(end), terms, ReasonCode.DISPLAY_WINDOW_OVER),
                no(
                        "T9 in a gallery",
                        page.appearing(Circumstance.IN_GALLERY),
                        terms,
                        ReasonCode.CIRCUMSTANCE_FORBIDDEN),
                no(
                        "T9 under two brands",
                        page.appearing(Circumstance.CO_BRANDED),
                        terms,
                        ReasonCode.CIRCUMSTANCE_FORBIDDEN),
                no(
                        "T9 where nothing comes back",
                        toPublish(Use.WEB_FULL).showing(AP_PICTURE).on(mail),
                        terms,
                        ReasonCode.BEYOND_RECALL));
    }

    static Stream<Arguments> t10Cla() {
        var terms = RealTerms.t10Cla();
        var web = toPublish(Use.WEB_FULL);
        var five = new Usage(List.of(), works(5));
        var four = new Usage(List.of(), works(4));
        var late = DutyFact.overdue(id(1), DutyType.REPORT_USAGE, 5);
        var newYear = Instant.parse("2027-01-01T00:00:00Z");
        return Stream.of(
                row("T10 the fifth", web, World.of(terms).used(id(1), four)),
                row(
                        "T10 the sixth",
                        web,
                        World.of(terms).used(id(1), five),
                        ReasonCode.QUANTITY_USED_UP),
                row(
                        "T10 what is live stays",
                        toKeep(Use.WEB_FULL),
                        World.of(terms).used(id(1), five)),
                yes("T10 until the licence lapses", web.at(newYear.minusNanos(1)), terms),
                no(
                        "T10 when it has lapsed",
                        toKeep(Use.WEB_FULL).at(newYear),
                        terms,
                        ReasonCode.DISPLAY_WINDOW_OVER),
                row(
                        "T10 a late report stops what is new",
                        web,
                        World.of(terms).where(late),
                        ReasonCode.DUTY_OVERDUE),
                row(
                        "T10 and never empties the site",
                        toKeep(Use.WEB_FULL),
                        World.of(terms).where(late)),
                row(
                        "T10 a ledger that cannot be read",
                        web,
                        World.of(terms).withoutLedgers(),
                        ReasonCode.LEDGER_UNAVAILABLE));
    }

    static Stream<Arguments> t11CreativeCommons() {
        var nd = RealTerms.ccByNd();
        var nc = RealTerms.ccByNcNd();
        var web = toPublish(Use.WEB_FULL);
        return Stream.of(
                yes("T11 BY-ND as it is", web, nd),
                yes("T11 BY-ND beside advertisements", web.earningBy(Use.ADS_ON_PAGE), nd),
                no("T11 BY-ND cut", web.changedBy(Use.ABRIDGE), nd, ReasonCode.CHANGE_NOT_GRANTED),
                no(
                        "T11 BY-ND translated",
                        web.of(translation()),
                        nd,
                        ReasonCode.CHANGE_NOT_GRANTED),
                row(
                        "T11 BY-ND cut as the author's mail allows",
                        web.changedBy(Use.ABRIDGE),
                        World.of(nd, RealTerms.authorsMail())),
                yes("T11 BY-NC-ND on a site that earns nothing", web, nc),
                no(
                        "T11 BY-NC-ND beside advertisements",
                        web.earningBy(Use.ADS_ON_PAGE),
                        nc,
                        ReasonCode.CIRCUMSTANCE_FORBIDDEN),
                no(
                        "T11 BY-NC-ND behind a paywall",
                        web.earningBy(Use.PAYWALL),
                        nc,
                        ReasonCode.CIRCUMSTANCE_FORBIDDEN));
    }

    static Stream<Arguments> t12AndT13SearchEngines() {
        return Stream.of(
                yes("T12 both", toPublish(Use.WEB_FULL), RealTerms.t12BuffalosFire()),
                yes("T13 noindex", toPublish(Use.WEB_FULL), RealTerms.t13Google()));
    }

    static Stream<Arguments> t14Restrictions() {
        var terms = RealTerms.t14Restrictions();
        var printed =
                new Channel(
                        "print",
                        "Daily",
                        Set.of(Medium.WEB),
                        null,
                        false,
                        null,
                        null,
                        Channel.Recall.OURS);
        var desktop = toPublish(Use.WEB_FULL).on(printed);
        var mobile = toPublish(Use.WEB_FULL);
        var open = RealTerms.MATCH_ENDS.plusSeconds(7200);
        return Stream.of(
                yes("T14 a desktop site in Texas", desktop.in("US-TX", "FR").in("FR"), terms),
                no("T14 New York", desktop.in("US-NY"), terms, ReasonCode.PROHIBITED),
                no("T14 its market", desktop.in("US/New York DMA"), terms, ReasonCode.PROHIBITED),
                no(
                        "T14 another market, perhaps",
                        desktop.in("US/Albany DMA"),
                        terms,
                        ReasonCode.FACT_MISSING),
                no("T14 the whole country", desktop.in("US"), terms, ReasonCode.PROHIBITED),
                yes("T14 Canada, not mobile", desktop.in("CA"), terms),
                no("T14 Canada, mobile", mobile.in("CA").at(open), terms, ReasonCode.PROHIBITED),
                no("T14 too early on mobile", mobile.in("FR"), terms, ReasonCode.PROHIBITED),
                no(
                        "T14 a nanosecond too early",
                        mobile.in("FR").at(open.minusNanos(1)),
                        terms,
                        ReasonCode.PROHIBITED),
                yes("T14 two hours after the match", mobile.in("FR").at(open), terms));
    }

    @Test
    void the_exact_line_of_radio_free_asia_is_owed_before_the_text() {
        var decision = toPublish(Use.WEB_FULL).under(RealTerms.t3bRadioFreeAsia());

        var line = owed(decision.duties(), DutyType.CREDIT_LINE);
        assertThat(line.wording(Placeholders.NONE))
                .contains(
                        "This article was originally published by Radio Free Asia and is"
                                + " reprinted with permission.");
        assertThat(line.word("position")).contains("TOP");
        assertThat(owed(decision.duties(), DutyType.LINK_BACK).word("position"))
                .contains("BEFORE_BODY");
        assertThat(decision.verdict()).isEqualTo(Verdict.PERMIT_WITH);
        assertThat(decision.validUntil()).contains(LAST_MIDNIGHT);
    }

    @Test
    void an_excerpt_of_radio_free_europe_must_say_so_and_the_year_is_filled_in() {
        var decision = toPublish(Use.WEB_EXCERPT).under(RealTerms.t3RadioFreeEurope());
        var year = Placeholders.NONE;
        var known =
                new Placeholders(
                        year.author(), year.outlet(), Optional.of("2026"), year.url(), year.date());

        assertThat(decision.duties())
                .extracting(owed -> owed.duty().type())
                .contains(DutyType.DISCLOSE_EXCERPT);
        assertThat(owed(decision.duties(), DutyType.CREDIT_LINE).wording(year)).isEmpty();
        assertThat(owed(decision.duties(), DutyType.CREDIT_LINE).wording(known).orElseThrow())
                .startsWith("Copyright (c) 2026. RFE/RL, Inc.");
    }

    @Test
    void the_page_counter_of_the_house_rules_is_owed_although_the_licence_is_relied_on() {
        var decision =
                toPublish(Use.FEED_FULL).under(RealTerms.ccByNd(), RealTerms.t1Conversation());

        assertThat(decision.reliedOn()).containsExactly(RealTerms.ccByNd().ref());
        assertThat(decision.duties())
                .contains(new OwedDuty(RealTerms.t1Conversation().ref(), BODY, RealTerms.PIXEL));
    }

    @Test
    void canonical_and_noindex_are_two_duties() {
        var decision = toPublish(Use.WEB_FULL).under(RealTerms.t12BuffalosFire());

        assertThat(decision.duties())
                .extracting(owed -> owed.duty().type())
                .containsExactly(DutyType.CANONICAL, DutyType.NOINDEX);
    }

    private static Duty owed(List<OwedDuty> duties, DutyType type) {
        return duties.stream()
                .map(OwedDuty::duty)
                .filter(duty -> duty.type() == type)
                .findFirst()
                .orElseThrow();
    }

    private static Arguments yes(String what, Ask ask, Instrument terms) {
        return row(what, ask, World.of(terms));
    }

    private static Arguments no(String what, Ask ask, Instrument terms, ReasonCode... why) {
        return row(what, ask, World.of(terms), why);
    }

    private static Arguments row(String what, Ask ask, World world, ReasonCode... why) {
        return arguments(what, ask, world, List.of(why));
    }

    private static Ask feed(WorkFacts facts) {
        return toPublish(Use.FEED_FULL).about(facts);
    }

    private static WorkVersion version(String hash, Set<String> corrects) {
        return new WorkVersion(
                STORY, hash, corrects, corrects.isEmpty(), Ask.FACTS, Optional.empty());
    }

    private static WorkVersion translation() {
        return new WorkVersion(
                STORY,
                "t1",
                Set.of(),
                false,
                Ask.FACTS,
                Optional.of(new WorkVersion.Derivation(VERSION, Use.TRANSLATE)));
    }

    private static Set<WorkId> works(int count) {
        return Stream.generate(WorkId::next).limit(count).collect(Collectors.toSet());
    }
}
