package press.imprimatur.terms.internal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static press.imprimatur.terms.internal.decision.Ask.BODY;
import static press.imprimatur.terms.internal.decision.Ask.IMAGE;
import static press.imprimatur.terms.internal.decision.Ask.NOON;
import static press.imprimatur.terms.internal.decision.Ask.PARTNER;
import static press.imprimatur.terms.internal.decision.Ask.PICTURE;
import static press.imprimatur.terms.internal.decision.Ask.STORY;
import static press.imprimatur.terms.internal.decision.Ask.VERSION;
import static press.imprimatur.terms.internal.decision.Ask.codes;
import static press.imprimatur.terms.internal.decision.Ask.granted;
import static press.imprimatur.terms.internal.decision.Ask.id;
import static press.imprimatur.terms.internal.decision.Ask.toKeep;
import static press.imprimatur.terms.internal.decision.Ask.toPublish;

import java.time.Instant;
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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.Channel;
import press.imprimatur.terms.Circumstance;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.ComponentKind;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.EvaluationContext;
import press.imprimatur.terms.EvaluationContext.DutyFact;
import press.imprimatur.terms.EvaluationContext.Usage;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.Medium;
import press.imprimatur.terms.OwedDuty;
import press.imprimatur.terms.Placeholders;
import press.imprimatur.terms.Prohibition;
import press.imprimatur.terms.Rank;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.Rendering;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Verdict;
import press.imprimatur.terms.Window;
import press.imprimatur.terms.WorkFacts;
import press.imprimatur.terms.WorkVersion;

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
    void decides(String what, Ask ask, EvaluationContext world, List<ReasonCode> reasons) {
        var decision = ask.in(world);

        assertThat(codes(decision)).containsExactlyElementsOf(reasons);
        assertThat(decision.permits()).isEqualTo(reasons.isEmpty());
    }

    static Stream<Arguments> t1Conversation() {
        var rules = RealTerms.t1Conversation();
        var approved =
                EvaluationContext.of(rules)
                        .where(DutyFact.met(id(2), DutyType.APPROVAL_OF_CHANGE, STORY));
        var web = toPublish(Use.WEB_FULL);
        var replaced = rules.in(InstrumentState.SUPERSEDED, NOON);
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
                no("T1 a feed", toPublish(Use.FEED_FULL), rules, ReasonCode.USE_NOT_GRANTED),
                yes(
                        "T1 a nanosecond before the rules are replaced",
                        web.at(NOON.minusNanos(1)),
                        replaced),
                no("T1 when the rules are replaced", web, replaced, ReasonCode.SUPERSEDED),
                yes(
                        "T1 what came out under the rules that were replaced",
                        toKeep(Use.WEB_FULL).outSince("2026-03-10T11:59:59.999999999Z"),
                        replaced),
                no(
                        "T1 its counter is not on the page",
                        web.rendered(showing(rules, "PIXEL")),
                        rules,
                        ReasonCode.DUTY_NOT_SHOWN),
                yes("T1 with all that is owed on the page", web.rendered(showing(rules)), rules));
    }

    static Stream<Arguments> t2VoiceOfAmerica() {
        var terms = RealTerms.t2VoiceOfAmerica();
        var abroad = toPublish(Use.WEB_FULL).about(VOA).in("CA");
        var picture = new Component(ComponentKind.IMAGE, 1, PICTURE, null, VOA, null);
        var agency =
                new Component(ComponentKind.IMAGE, 1, PICTURE, null, VOA.creditedTo("AFP"), null);
        var revoked = terms.in(InstrumentState.REVOKED, NOON);
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
                        ReasonCode.CHANGE_NOT_GRANTED),
                yes(
                        "T2 a nanosecond before it is taken back for a breach",
                        abroad.at(NOON.minusNanos(1)),
                        revoked),
                no("T2 when it is taken back for a breach", abroad, revoked, ReasonCode.REVOKED),
                no(
                        "T2 its page then",
                        toKeep(Use.WEB_FULL).about(VOA).in("CA"),
                        revoked,
                        ReasonCode.REVOKED),
                no(
                        "T2 in a country and the United States",
                        abroad.in("CA", "US"),
                        terms,
                        ReasonCode.TERRITORY_NOT_COVERED));
    }

    static Stream<Arguments> t3RadioFreeEurope() {
        var terms = RealTerms.t3RadioFreeEurope();
        var web = toPublish(Use.WEB_FULL);
        var suspended = terms.in(InstrumentState.SUSPENDED, NOON);
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
                        ReasonCode.IMAGE_NOT_GRANTED),
                yes(
                        "T3 with the line and the link on the page",
                        web.rendered(showing(terms)),
                        terms),
                no(
                        "T3 without the line",
                        web.rendered(showing(terms, "CREDIT_LINE")),
                        terms,
                        ReasonCode.DUTY_NOT_SHOWN),
                no(
                        "T3 without the link",
                        web.rendered(showing(terms, "LINK_BACK")),
                        terms,
                        ReasonCode.DUTY_NOT_SHOWN),
                no(
                        "T3 an excerpt that does not say so",
                        toPublish(Use.WEB_EXCERPT).rendered(showing(terms)),
                        terms,
                        ReasonCode.DUTY_NOT_SHOWN),
                no("T3 a cut", web.changedBy(Use.ABRIDGE), terms, ReasonCode.CHANGE_NOT_GRANTED),
                no(
                        "T3 beside advertisements",
                        web.earningBy(Use.ADS_ON_PAGE),
                        terms,
                        ReasonCode.COMMERCE_NOT_GRANTED),
                no(
                        "T3 a newsletter",
                        toPublish(Use.NEWSLETTER_FULL),
                        terms,
                        ReasonCode.USE_NOT_GRANTED),
                yes("T3 a correction", web.of(version("v2", Set.of("v1"))), terms),
                no(
                        "T3 a rewritten story",
                        web.of(version("v9", Set.of())),
                        terms,
                        ReasonCode.VERSION_NOT_COVERED),
                yes(
                        "T3 a nanosecond before it is suspended",
                        toKeep(Use.WEB_FULL).at(NOON.minusNanos(1)),
                        suspended),
                no(
                        "T3 when it is suspended",
                        toKeep(Use.WEB_FULL),
                        suspended,
                        ReasonCode.SUSPENDED));
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
                row(
                        "T3b its picture with one",
                        web.with(IMAGE),
                        EvaluationContext.of(letter, licence)),
                row(
                        "T3b its picture, cropped",
                        web.with(IMAGE).changed(IMAGE, Use.IMAGE_CROP),
                        EvaluationContext.of(letter, licence)),
                row(
                        "T3b its picture, altered",
                        web.with(IMAGE).changed(IMAGE, Use.IMAGE_ALTER),
                        EvaluationContext.of(letter, licence),
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
                        ReasonCode.COMMERCE_NOT_GRANTED),
                yes(
                        "T3b through a day that ends in summer time",
                        page.at("2026-03-15T03:59:59.999999999Z"),
                        letter),
                no(
                        "T3b and not an hour longer, as winter time would have it",
                        page.at("2026-03-15T04:59:59Z"),
                        letter,
                        ReasonCode.DISPLAY_WINDOW_OVER),
                no(
                        "T3b without its line",
                        toPublish(Use.WEB_FULL).rendered(showing(letter, "CREDIT_LINE")),
                        letter,
                        ReasonCode.DUTY_NOT_SHOWN));
    }

    static Stream<Arguments> t4ProPublica() {
        var rules = RealTerms.t4ProPublica();
        var both = EvaluationContext.of(RealTerms.ccByNcNd(), rules);
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
                        ReasonCode.PROHIBITED),
                row(
                        "T4 wholesale, relying on the licence",
                        web.appearing(Circumstance.AUTOMATIC_SELECTION),
                        both,
                        ReasonCode.CIRCUMSTANCE_FORBIDDEN),
                row("T4 cut", web.changedBy(Use.ABRIDGE), both, ReasonCode.CHANGE_NOT_GRANTED),
                row(
                        "T4 cut as the author's mail allows",
                        web.changedBy(Use.ABRIDGE),
                        both.and(RealTerms.authorsMail())),
                row("T4 in a feed that earns nothing", toPublish(Use.FEED_FULL), both),
                row(
                        "T4 behind a paywall",
                        web.earningBy(Use.PAYWALL),
                        both,
                        ReasonCode.COMMERCE_NOT_GRANTED),
                row(
                        "T4 a nanosecond before the rules are replaced",
                        web.earningBy(Use.ADS_ON_PAGE).at(NOON.minusNanos(1)),
                        EvaluationContext.of(
                                RealTerms.ccByNcNd(), rules.in(InstrumentState.SUPERSEDED, NOON))),
                row(
                        "T4 when only the licence is left",
                        web.earningBy(Use.ADS_ON_PAGE),
                        EvaluationContext.of(
                                RealTerms.ccByNcNd(), rules.in(InstrumentState.SUPERSEDED, NOON)),
                        ReasonCode.CIRCUMSTANCE_FORBIDDEN),
                no(
                        "T4 without its pixel",
                        web.rendered(showing(rules, "PIXEL")),
                        rules,
                        ReasonCode.DUTY_NOT_SHOWN));
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
                        EvaluationContext.of(rules).where(approved)),
                yes("T5 house style", web.changedBy(Use.STYLE_EDIT), rules),
                no(
                        "T5 an edit of substance",
                        web.changedBy(Use.SUBSTANTIVE_EDIT),
                        rules,
                        ReasonCode.CHANGE_NOT_GRANTED),
                row(
                        "T5 a cut approved of another story",
                        web.changedBy(Use.ABRIDGE),
                        EvaluationContext.of(rules)
                                .where(DutyFact.met(id(1), DutyType.APPROVAL_OF_CHANGE, PICTURE)),
                        ReasonCode.DUTY_NOT_MET),
                row(
                        "T5 a cut when nobody can read the approvals",
                        web.changedBy(Use.ABRIDGE),
                        EvaluationContext.of(rules).withoutLedgers(),
                        ReasonCode.LEDGER_UNAVAILABLE),
                no(
                        "T5 a photo that is not noted",
                        web.with(IMAGE.cameWith(STORY)),
                        rules,
                        ReasonCode.IMAGE_NOT_GRANTED),
                row(
                        "T5 a photo where noted",
                        web.with(IMAGE.cameWith(STORY)),
                        EvaluationContext.of(rules, RealTerms.pictureLicence())),
                no("T5 a translation", web.of(translation()), rules, ReasonCode.CHANGE_NOT_GRANTED),
                no(
                        "T5 in the feed",
                        toPublish(Use.FEED_SUMMARY),
                        rules,
                        ReasonCode.USE_NOT_GRANTED),
                yes("T5 with its line on top", web.rendered(showing(rules)), rules),
                no(
                        "T5 without its line",
                        web.rendered(showing(rules, "CREDIT_LINE")),
                        rules,
                        ReasonCode.DUTY_NOT_SHOWN),
                yes(
                        "T5 a nanosecond before the rules are withdrawn",
                        toKeep(Use.WEB_FULL).at(NOON.minusNanos(1)),
                        rules.in(InstrumentState.REVOKED, NOON)),
                no(
                        "T5 when the rules are withdrawn",
                        toKeep(Use.WEB_FULL),
                        rules.in(InstrumentState.REVOKED, NOON),
                        ReasonCode.REVOKED));
    }

    static Stream<Arguments> t6Undark() {
        var rules = RealTerms.t6Undark();
        var web = toPublish(Use.WEB_FULL);
        var end = Instant.parse("2026-05-30T00:00:00Z");
        var newYork = RealTerms.t6Undark(ZoneId.of("America/New_York"));
        var midnight = WorkFacts.storyOf(PARTNER, Instant.parse("2026-03-01T05:00:00Z"));
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
                no("T6 of unknown date", web.about(WorkFacts.NONE), rules, ReasonCode.FACT_MISSING),
                no(
                        "T6 reporting of our own in it",
                        web.changedBy(Use.ADD_REPORTING),
                        rules,
                        ReasonCode.CHANGE_NOT_GRANTED,
                        ReasonCode.PROHIBITED),
                no(
                        "T6 its picture",
                        web.with(IMAGE.cameWith(STORY)),
                        rules,
                        ReasonCode.IMAGE_NOT_GRANTED),
                no("T6 in the feed", toPublish(Use.FEED_FULL), rules, ReasonCode.USE_NOT_GRANTED),
                no(
                        "T6 a translation after ninety days",
                        web.of(translation()).at(end),
                        rules,
                        ReasonCode.ORIGINAL_TOO_OLD),
                yes(
                        "T6 ninety days of New York, over a change of the clocks",
                        web.about(midnight).at("2026-05-30T03:59:59.999999999Z"),
                        newYork),
                no(
                        "T6 at the ninetieth midnight of New York",
                        web.about(midnight).at("2026-05-30T04:00:00Z"),
                        newYork,
                        ReasonCode.ORIGINAL_TOO_OLD),
                no(
                        "T6 an hour later, as winter time would have it",
                        web.about(midnight).at("2026-05-30T04:59:59Z"),
                        newYork,
                        ReasonCode.ORIGINAL_TOO_OLD),
                no(
                        "T6 without its line",
                        web.rendered(showing(rules, "CREDIT_LINE")),
                        rules,
                        ReasonCode.DUTY_NOT_SHOWN));
    }

    static Stream<Arguments> t7SmallOutlets() {
        var texas = RealTerms.t7aTexasTribune();
        var source = RealTerms.t7bPublicSource();
        var earth = RealTerms.t7cOnEarth();
        var web = toPublish(Use.WEB_FULL);
        var away = IMAGE.cameWith(new WorkId(new UUID(0, 8)));
        var paid = EvaluationContext.of(earth).where(DutyFact.met(id(1), DutyType.PAY));
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
                        ReasonCode.PROHIBITED),
                yes("T7a the whole text", web, texas),
                yes("T7a beside advertisements", web.earningBy(Use.ADS_ON_PAGE), texas),
                no(
                        "T7a behind a paywall",
                        web.earningBy(Use.PAYWALL),
                        texas,
                        ReasonCode.COMMERCE_NOT_GRANTED),
                no("T7a cut", web.changedBy(Use.ABRIDGE), texas, ReasonCode.CHANGE_NOT_GRANTED),
                no(
                        "T7a its photo cropped",
                        web.with(IMAGE.cameWith(STORY))
                                .changed(IMAGE.cameWith(STORY), Use.IMAGE_CROP),
                        texas,
                        ReasonCode.CHANGE_NOT_GRANTED),
                no("T7a in the feed", toPublish(Use.FEED_FULL), texas, ReasonCode.USE_NOT_GRANTED),
                no(
                        "T7a reporting added and not told",
                        web.changedBy(Use.ADD_REPORTING).rendered(showing(texas)),
                        texas,
                        ReasonCode.DUTY_NOT_SHOWN),
                yes(
                        "T7a a nanosecond before the rules are withdrawn",
                        toKeep(Use.WEB_FULL).at(NOON.minusNanos(1)),
                        texas.in(InstrumentState.REVOKED, NOON)),
                no(
                        "T7a when the rules are withdrawn",
                        toKeep(Use.WEB_FULL),
                        texas.in(InstrumentState.REVOKED, NOON),
                        ReasonCode.REVOKED),
                yes("T7b the whole text", web, source),
                yes("T7b an excerpt", toPublish(Use.WEB_EXCERPT), source),
                row(
                        "T7b another headline with permission",
                        web.changedBy(Use.HEADLINE_EDIT),
                        EvaluationContext.of(source)
                                .where(DutyFact.met(id(1), DutyType.APPROVAL_OF_CHANGE, STORY))),
                row(
                        "T7b another headline when nobody can read the permissions",
                        web.changedBy(Use.HEADLINE_EDIT),
                        EvaluationContext.of(source).withoutLedgers(),
                        ReasonCode.LEDGER_UNAVAILABLE),
                no(
                        "T7b edits that are not told",
                        web.changedBy(Use.STYLE_EDIT).rendered(showing(source)),
                        source,
                        ReasonCode.DUTY_NOT_SHOWN),
                no("T7b cut", web.changedBy(Use.ABRIDGE), source, ReasonCode.CHANGE_NOT_GRANTED),
                no(
                        "T7b its picture",
                        web.with(IMAGE.cameWith(STORY)),
                        source,
                        ReasonCode.IMAGE_NOT_GRANTED),
                no("T7b in the feed", toPublish(Use.FEED_FULL), source, ReasonCode.USE_NOT_GRANTED),
                no(
                        "T7b beside advertisements",
                        web.earningBy(Use.ADS_ON_PAGE),
                        source,
                        ReasonCode.COMMERCE_NOT_GRANTED),
                yes(
                        "T7b a nanosecond before the rules are replaced",
                        web.at(NOON.minusNanos(1)),
                        source.in(InstrumentState.SUPERSEDED, NOON)),
                no(
                        "T7b when the rules are replaced",
                        web,
                        source.in(InstrumentState.SUPERSEDED, NOON),
                        ReasonCode.SUPERSEDED),
                no(
                        "T7c four paragraphs",
                        toPublish(Use.WEB_EXCERPT).measuring(200, 4, 1000),
                        earth,
                        ReasonCode.TOO_LONG),
                row(
                        "T7c four paragraphs, paid as the whole",
                        toPublish(Use.WEB_EXCERPT).measuring(200, 4, 1000),
                        paid),
                no(
                        "T7c an excerpt that nobody measured",
                        toPublish(Use.WEB_EXCERPT),
                        earth,
                        ReasonCode.FACT_MISSING),
                yes("T7c its headline", toPublish(Use.WEB_EXCERPT).showing(HEADLINE), earth),
                yes("T7c what is out and was paid stays", toKeep(Use.WEB_FULL), earth),
                row(
                        "T7c the whole of another story paid",
                        web,
                        EvaluationContext.of(earth)
                                .where(DutyFact.met(id(1), DutyType.PAY, PICTURE)),
                        ReasonCode.DUTY_NOT_MET),
                row(
                        "T7c the fee overdue",
                        web,
                        EvaluationContext.of(earth).where(DutyFact.overdue(id(1), DutyType.PAY, 1)),
                        ReasonCode.DUTY_NOT_MET),
                row(
                        "T7c when nobody can read what was paid",
                        web,
                        EvaluationContext.of(earth).withoutLedgers(),
                        ReasonCode.LEDGER_UNAVAILABLE),
                row(
                        "T7c its picture",
                        web.with(IMAGE.cameWith(STORY)),
                        paid,
                        ReasonCode.IMAGE_NOT_GRANTED),
                row(
                        "T7c a nanosecond before it is suspended",
                        web.at(NOON.minusNanos(1)),
                        EvaluationContext.of(earth.in(InstrumentState.SUSPENDED, NOON))
                                .where(DutyFact.met(id(1), DutyType.PAY))),
                row(
                        "T7c when it is suspended",
                        web,
                        EvaluationContext.of(earth.in(InstrumentState.SUSPENDED, NOON))
                                .where(DutyFact.met(id(1), DutyType.PAY)),
                        ReasonCode.SUSPENDED));
    }

    static Stream<Arguments> t8ReutersPictures() {
        var terms = RealTerms.t8ReutersPictures();
        var picture = toPublish(Use.WEB_FULL).showing(AGENCY_PICTURE);
        var held =
                granted(
                        1,
                        InstrumentKind.AGREEMENT,
                        terms.terms()
                                .but(
                                        Prohibition.when(
                                                        Constraints.NONE.displayed(
                                                                Window.until(NOON)))
                                                .ranked(Rank.ITEM)));
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
                        ReasonCode.NOTHING_COVERS_IT),
                no(
                        "T8 in two countries, one of them outside",
                        picture.in("GB", "IE"),
                        terms,
                        ReasonCode.TERRITORY_NOT_COVERED),
                no("T8 seen everywhere", picture.in(), terms, ReasonCode.TERRITORY_NOT_COVERED),
                yes("T8 in a part of where all agree", picture.in("GB-SCT"), terms),
                no(
                        "T8 cropped",
                        picture.in("GB").changed(AGENCY_PICTURE, Use.IMAGE_CROP),
                        terms,
                        ReasonCode.CHANGE_NOT_GRANTED),
                no(
                        "T8 in the feed",
                        toPublish(Use.FEED_FULL).showing(AGENCY_PICTURE).in("GB"),
                        terms,
                        ReasonCode.USE_NOT_GRANTED),
                no(
                        "T8 of unknown credit",
                        toPublish(Use.WEB_FULL)
                                .showing(Component.image(1, PICTURE, WorkFacts.NONE))
                                .in("GB"),
                        terms,
                        ReasonCode.FACT_MISSING),
                yes(
                        "T8 what is out stays",
                        toKeep(Use.WEB_FULL).showing(AGENCY_PICTURE).in("GB"),
                        terms),
                no(
                        "T8 until the item's restriction ends, to the nanosecond",
                        picture.in("GB").at(NOON.minusNanos(1)),
                        held,
                        ReasonCode.PROHIBITED),
                yes("T8 when the item's restriction has ended", picture.in("GB"), held));
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
                        Set.of(),
                        null,
                        Set.of(),
                        null,
                        Channel.Recall.NEVER);
        var newYork = RealTerms.t9AssociatedPress(ZoneId.of("America/New_York"));
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
                        ReasonCode.BEYOND_RECALL),
                yes(
                        "T9 thirty days of New York, over a change of the clocks",
                        page.at("2026-04-01T06:59:59.999999999Z"),
                        newYork),
                no(
                        "T9 and not an hour longer, as winter time would have it",
                        page.at("2026-04-01T07:00:00Z"),
                        newYork,
                        ReasonCode.DISPLAY_WINDOW_OVER),
                yes(
                        "T9 planned for thirty days",
                        toPublish(Use.WEB_FULL)
                                .showing(AP_PICTURE)
                                .plannedUntil("2026-04-09T12:00:00Z"),
                        terms),
                no(
                        "T9 planned for longer",
                        toPublish(Use.WEB_FULL)
                                .showing(AP_PICTURE)
                                .plannedUntil("2026-04-09T12:00:00.000000001Z"),
                        terms,
                        ReasonCode.PLANNED_TOO_LONG),
                yes(
                        "T9 on the fifth day of notice",
                        page.at(NOON.minusNanos(1)),
                        terms.in(InstrumentState.REVOKED, NOON)),
                no(
                        "T9 after five days of notice",
                        page.at(NOON),
                        terms.in(InstrumentState.REVOKED, NOON),
                        ReasonCode.REVOKED),
                no(
                        "T9 in the feed",
                        toPublish(Use.FEED_FULL).showing(AP_PICTURE),
                        terms,
                        ReasonCode.USE_NOT_GRANTED),
                no(
                        "T9 a gallery, published",
                        toPublish(Use.WEB_FULL)
                                .showing(AP_PICTURE)
                                .appearing(Circumstance.IN_GALLERY),
                        terms,
                        ReasonCode.CIRCUMSTANCE_FORBIDDEN),
                row(
                        "T9 killed",
                        page,
                        EvaluationContext.of(
                                terms,
                                granted(9, InstrumentKind.HOLD, Terms.allowing(Scope.of(PICTURE)))),
                        ReasonCode.ON_HOLD),
                row(
                        "T9 on a node whose clock is wrong",
                        page,
                        EvaluationContext.of(terms).withUnsoundClock(),
                        ReasonCode.CLOCK_UNSOUND),
                no(
                        "T9 a photo of somebody else",
                        toPublish(Use.WEB_FULL).showing(IMAGE),
                        terms,
                        ReasonCode.NOTHING_COVERS_IT));
    }

    static Stream<Arguments> t10Cla() {
        var terms = RealTerms.t10Cla();
        var web = toPublish(Use.WEB_FULL);
        var five = new Usage(Map.of(), works(5));
        var four = new Usage(Map.of(), works(4));
        var late = DutyFact.overdue(id(1), DutyType.REPORT_USAGE, 5);
        var newYear = Instant.parse("2027-01-01T00:00:00Z");
        return Stream.of(
                row("T10 the fifth", web, EvaluationContext.of(terms).used(id(1), four)),
                row(
                        "T10 the sixth",
                        web,
                        EvaluationContext.of(terms).used(id(1), five),
                        ReasonCode.QUANTITY_USED_UP),
                row(
                        "T10 what is live stays",
                        toKeep(Use.WEB_FULL),
                        EvaluationContext.of(terms).used(id(1), five)),
                yes("T10 until the licence lapses", web.at(newYear.minusNanos(1)), terms),
                no(
                        "T10 when it has lapsed",
                        toKeep(Use.WEB_FULL).at(newYear),
                        terms,
                        ReasonCode.DISPLAY_WINDOW_OVER),
                row(
                        "T10 a late report stops what is new",
                        web,
                        EvaluationContext.of(terms).where(late),
                        ReasonCode.DUTY_OVERDUE),
                row(
                        "T10 and never empties the site",
                        toKeep(Use.WEB_FULL),
                        EvaluationContext.of(terms).where(late)),
                row(
                        "T10 a ledger that cannot be read",
                        web,
                        EvaluationContext.of(terms).withoutLedgers(),
                        ReasonCode.LEDGER_UNAVAILABLE),
                row(
                        "T10 one of the five again",
                        web,
                        EvaluationContext.of(terms)
                                .used(
                                        id(1),
                                        new Usage(
                                                Map.of(),
                                                Set.of(
                                                        STORY,
                                                        PICTURE,
                                                        WorkId.next(),
                                                        WorkId.next(),
                                                        WorkId.next())))),
                no("T10 in the feed", toPublish(Use.FEED_FULL), terms, ReasonCode.USE_NOT_GRANTED),
                yes(
                        "T10 planned until the licence lapses",
                        web.plannedUntil("2027-01-01T00:00:00Z"),
                        terms),
                no(
                        "T10 planned beyond it",
                        web.plannedUntil("2027-01-01T00:00:00.000000001Z"),
                        terms,
                        ReasonCode.PLANNED_TOO_LONG),
                no(
                        "T10 another outlet",
                        web.about(WorkFacts.storyOf(new OutletId(new UUID(9, 9)), NOON)),
                        terms,
                        ReasonCode.NOTHING_COVERS_IT),
                no(
                        "T10 a nanosecond before the year",
                        web.at(Instant.parse("2026-01-01T00:00:00Z").minusNanos(1)),
                        terms,
                        ReasonCode.DISPLAY_WINDOW_NOT_OPEN),
                yes("T10 the year's first nanosecond", web.at("2026-01-01T00:00:00Z"), terms));
    }

    static Stream<Arguments> t11CreativeCommons() {
        var nd = RealTerms.ccByNd();
        var nc = RealTerms.ccByNcNd();
        var web = toPublish(Use.WEB_FULL);
        var by = RealTerms.ccBy();
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
                        EvaluationContext.of(nd, RealTerms.authorsMail())),
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
                        ReasonCode.CIRCUMSTANCE_FORBIDDEN),
                yes("T11 BY cut", web.changedBy(Use.ABRIDGE), by),
                yes("T11 BY translated", web.of(translation()), by),
                yes("T11 BY sold", web.earningBy(Use.RESELL), by),
                no(
                        "T11 BY cut, and the notice of it missing",
                        web.changedBy(Use.ABRIDGE).rendered(showing(by, "MODIFICATION_NOTICE")),
                        by,
                        ReasonCode.DUTY_NOT_SHOWN),
                no(
                        "T11 BY its pictures are not in it",
                        web.with(IMAGE.cameWith(STORY)),
                        by,
                        ReasonCode.IMAGE_NOT_GRANTED),
                yes(
                        "T11 BY a nanosecond before a breach ended it",
                        web.at(NOON.minusNanos(1)),
                        by.in(InstrumentState.TERMINATED, NOON)),
                no(
                        "T11 BY when a breach has ended it",
                        toKeep(Use.WEB_FULL),
                        by.in(InstrumentState.TERMINATED, NOON),
                        ReasonCode.TERMINATED),
                no(
                        "T11 BY-NC-ND sold",
                        web.earningBy(Use.RESELL),
                        nc,
                        ReasonCode.CIRCUMSTANCE_FORBIDDEN,
                        ReasonCode.COMMERCE_NOT_GRANTED),
                row(
                        "T11 a picture under BY-ND as it is",
                        web.showing(IMAGE),
                        EvaluationContext.of(RealTerms.pictureByNd())),
                row(
                        "T11 a picture under BY-ND cropped",
                        web.showing(IMAGE).changed(IMAGE, Use.IMAGE_CROP),
                        EvaluationContext.of(RealTerms.pictureByNd()),
                        ReasonCode.CHANGE_NOT_GRANTED));
    }

    static Stream<Arguments> t12AndT13SearchEngines() {
        var fire = RealTerms.t12BuffalosFire();
        var google = RealTerms.t13Google();
        var web = toPublish(Use.WEB_FULL);
        return Stream.of(
                yes("T12 both", toPublish(Use.WEB_FULL), RealTerms.t12BuffalosFire()),
                yes("T13 noindex", toPublish(Use.WEB_FULL), RealTerms.t13Google()),
                yes("T12 both on the page", web.rendered(showing(fire)), fire),
                no(
                        "T12 canonical without noindex",
                        web.rendered(showing(fire, "NOINDEX")),
                        fire,
                        ReasonCode.DUTY_NOT_SHOWN),
                no(
                        "T12 noindex without canonical",
                        web.rendered(showing(fire, "CANONICAL")),
                        fire,
                        ReasonCode.DUTY_NOT_SHOWN),
                no(
                        "T12 neither",
                        web.rendered(new Rendering(Set.of())),
                        fire,
                        ReasonCode.DUTY_NOT_SHOWN,
                        ReasonCode.DUTY_NOT_SHOWN),
                yes("T12 an excerpt", toPublish(Use.WEB_EXCERPT), fire),
                no(
                        "T12 in the feed",
                        toPublish(Use.FEED_HEADLINE),
                        fire,
                        ReasonCode.USE_NOT_GRANTED),
                no(
                        "T12 changed",
                        web.changedBy(Use.STYLE_EDIT),
                        fire,
                        ReasonCode.CHANGE_NOT_GRANTED),
                no(
                        "T12 its picture",
                        web.with(IMAGE.cameWith(STORY)),
                        fire,
                        ReasonCode.IMAGE_NOT_GRANTED),
                no(
                        "T12 beside advertisements",
                        web.earningBy(Use.ADS_ON_PAGE),
                        fire,
                        ReasonCode.COMMERCE_NOT_GRANTED),
                no(
                        "T12 proofread later, noindex gone",
                        toKeep(Use.WEB_FULL).rendered(showing(fire, "NOINDEX")),
                        fire,
                        ReasonCode.DUTY_NOT_SHOWN),
                yes(
                        "T12 a nanosecond before the rules are withdrawn",
                        toKeep(Use.WEB_FULL).at(NOON.minusNanos(1)),
                        fire.in(InstrumentState.REVOKED, NOON)),
                no(
                        "T12 when the rules are withdrawn",
                        toKeep(Use.WEB_FULL),
                        fire.in(InstrumentState.REVOKED, NOON),
                        ReasonCode.REVOKED),
                yes("T13 noindex on the page", web.rendered(showing(google)), google),
                no(
                        "T13 noindex missing",
                        web.rendered(showing(google, "NOINDEX")),
                        google,
                        ReasonCode.DUTY_NOT_SHOWN),
                row(
                        "T13 asked for no canonical",
                        web.rendered(showing(google)),
                        EvaluationContext.of(google)),
                yes("T13 an excerpt", toPublish(Use.WEB_EXCERPT), google),
                no("T13 in the feed", toPublish(Use.FEED_FULL), google, ReasonCode.USE_NOT_GRANTED),
                no(
                        "T13 by mail",
                        toPublish(Use.NEWSLETTER_FULL),
                        google,
                        ReasonCode.USE_NOT_GRANTED),
                no("T13 cut", web.changedBy(Use.ABRIDGE), google, ReasonCode.CHANGE_NOT_GRANTED),
                no(
                        "T13 its picture",
                        web.with(IMAGE.cameWith(STORY)),
                        google,
                        ReasonCode.IMAGE_NOT_GRANTED),
                no(
                        "T13 behind a paywall",
                        web.earningBy(Use.PAYWALL),
                        google,
                        ReasonCode.COMMERCE_NOT_GRANTED),
                no(
                        "T13 proofread later, noindex gone",
                        toKeep(Use.WEB_FULL).rendered(showing(google, "NOINDEX")),
                        google,
                        ReasonCode.DUTY_NOT_SHOWN),
                yes(
                        "T13 a nanosecond before it is suspended",
                        toKeep(Use.WEB_FULL).at(NOON.minusNanos(1)),
                        google.in(InstrumentState.SUSPENDED, NOON)),
                no(
                        "T13 when it is suspended",
                        toKeep(Use.WEB_FULL),
                        google.in(InstrumentState.SUSPENDED, NOON),
                        ReasonCode.SUSPENDED));
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
                        Set.of(),
                        null,
                        Set.of(),
                        null,
                        Channel.Recall.OURS);
        var desktop = toPublish(Use.WEB_FULL).on(printed);
        var mobile = toPublish(Use.WEB_FULL);
        var open = RealTerms.MATCH_ENDS.plusSeconds(7200);
        var announced = RealTerms.t14UntilTheyAnnounce();
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
                yes("T14 two hours after the match", mobile.in("FR").at(open), terms),
                no(
                        "T14 until they announce",
                        mobile.in("FR"),
                        announced,
                        ReasonCode.AWAITS_RELEASE),
                row(
                        "T14 a nanosecond before they announce",
                        mobile.in("FR").at(NOON.minusNanos(1)),
                        EvaluationContext.of(announced).released(id(1), NOON),
                        ReasonCode.PUBLISH_WINDOW_NOT_OPEN),
                row(
                        "T14 when they have announced",
                        mobile.in("FR"),
                        EvaluationContext.of(announced).released(id(1), NOON)),
                no(
                        "T14 an embargo without an end does not end by itself",
                        mobile.in("FR").at("2036-03-10T12:00:00Z"),
                        announced,
                        ReasonCode.AWAITS_RELEASE),
                yes(
                        "T14 what came out before the embargo was put on it",
                        toKeep(Use.WEB_FULL).in("FR"),
                        announced));
    }

    @Test
    void each_outlet_is_decided_on_a_dozen_times_both_ways() {
        var rows =
                Stream.of(
                                t1Conversation(),
                                t2VoiceOfAmerica(),
                                t3RadioFreeEurope(),
                                t3bRadioFreeAsia(),
                                t4ProPublica(),
                                t5Floodlight(),
                                t6Undark(),
                                t7SmallOutlets(),
                                t8ReutersPictures(),
                                t9AssociatedPress(),
                                t10Cla(),
                                t11CreativeCommons(),
                                t12AndT13SearchEngines(),
                                t14Restrictions())
                        .flatMap(each -> each)
                        .map(Arguments::get)
                        .toList();

        var outlets = rows.stream().collect(Collectors.groupingBy(RealTermsTest::outlet));

        assertThat(outlets).hasSize(17);
        assertThat(outlets.values())
                .allSatisfy(decisions -> {
                    assertThat(decisions).hasSizeGreaterThanOrEqualTo(12);
                    assertThat(decisions).filteredOn(RealTermsTest::isPermitted).isNotEmpty();
                    assertThat(decisions).filteredOn(row -> !isPermitted(row)).isNotEmpty();
                });
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

    private static String outlet(Object[] row) {
        return row[0].toString().split(" ")[0];
    }

    private static boolean isPermitted(Object[] row) {
        return ((List<?>) row[3]).isEmpty();
    }

    /** A page that shows all that the terms want on it, but these. */
    private static Rendering showing(Instrument terms, String... missing) {
        return new Rendering(
                terms.terms().duties().stream()
                        .filter(duty -> !Set.of(missing).contains(duty.type().name()))
                        .map(duty -> new OwedDuty(terms.ref(), BODY, duty))
                        .collect(Collectors.toSet()));
    }

    private static Arguments yes(String what, Ask ask, Instrument terms) {
        return row(what, ask, EvaluationContext.of(terms));
    }

    private static Arguments no(String what, Ask ask, Instrument terms, ReasonCode... why) {
        return row(what, ask, EvaluationContext.of(terms), why);
    }

    private static Arguments row(String what, Ask ask, EvaluationContext world, ReasonCode... why) {
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
