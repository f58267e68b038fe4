package press.imprimatur.terms.internal.decision;

import static press.imprimatur.terms.internal.decision.Ask.PARTNER;
import static press.imprimatur.terms.internal.decision.Ask.PICTURE;
import static press.imprimatur.terms.internal.decision.Ask.STORY;
import static press.imprimatur.terms.internal.decision.Ask.granted;
import static press.imprimatur.terms.internal.decision.Ask.id;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import press.imprimatur.terms.Binding;
import press.imprimatur.terms.Circumstance;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Criteria;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.DutyType.Phase;
import press.imprimatur.terms.DutyType.Remedy;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentKind;
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

/** The terms that real outlets impose, written as the rights desk would write them. */
public interface RealTerms {

    Duty PIXEL =
            Duty.of(
                    DutyType.PIXEL,
                    Map.of(
                            "markup",
                            "<img src=\"https://counter.example/count.gif\" width=\"1\" height=\"1\">",
                            "hosts",
                            "counter.example"));
    Duty APPROVAL = Duty.of(DutyType.APPROVAL_OF_CHANGE);
    Duty LINK_FIRST = Duty.of(DutyType.LINK_BACK, Map.of("position", "BEFORE_BODY"));
    Duty LINK = Duty.of(DutyType.LINK_BACK, Map.of("position", "ANYWHERE"));
    Instant MATCH_ENDS = Instant.parse("2026-03-10T12:00:00Z");

    /** CC BY-ND: no changes, no conditions of the outlet's own. */
    static Instrument ccByNd() {
        return licence("CC BY-ND 4.0", Constraints.NONE);
    }

    /** CC BY: also of changed text, and for money; what was changed must be told. */
    static Instrument ccBy() {
        var changes = List.of(Use.ABRIDGE, Use.TRANSLATE, Use.SUBSTANTIVE_EDIT, Use.HEADLINE_EDIT);
        var told = Duty.of(DutyType.MODIFICATION_NOTICE);
        var licence = licence("CC BY 4.0", Constraints.NONE).terms().and(Permission.of(Use.RESELL));
        var terms =
                licence.and(
                        changes.stream()
                                .map(change -> Permission.of(change).owing(told))
                                .toArray(Permission[]::new));
        return granted(1, InstrumentKind.PUBLIC_LICENCE, terms);
    }

    static Instrument ccByNcNd() {
        return licence("CC BY-NC-ND 4.0", Constraints.NONE.forbidding(Circumstance.COMMERCIAL));
    }

    private static Instrument licence(String name, Constraints constraints) {
        var terms =
                Terms.allowing(
                                Scope.of(STORY),
                                Use.WEB_FULL,
                                Use.APP,
                                Use.FEED_FULL,
                                Use.NEWSLETTER_FULL,
                                Use.PRINT,
                                Use.ADS_ON_PAGE,
                                Use.PAYWALL)
                        .within(constraints)
                        .owing(
                                Duty.creditLine("{author}, {outlet}", "BYLINE"),
                                LINK,
                                Duty.of(DutyType.LICENCE_NOTICE, Map.of("name", name)))
                        .binding(Binding.ANY)
                        .revocable(Revocability.NEVER);
        return granted(1, InstrumentKind.PUBLIC_LICENCE, terms);
    }

    static Instrument t1Conversation() {
        var terms =
                Terms.allowing(
                                Scope.of(STORY),
                                Use.WEB_FULL,
                                Use.STYLE_EDIT,
                                Use.ADS_ON_PAGE,
                                Use.PAYWALL)
                        .and(
                                Permission.of(Use.SUBSTANTIVE_EDIT).owing(APPROVAL),
                                Permission.of(Use.ABRIDGE).owing(APPROVAL))
                        .but(Prohibition.of(Use.RESELL))
                        .within(Constraints.NONE.forbidding(Circumstance.AUTOMATIC_SELECTION))
                        .owing(Duty.creditLine("{author}, {outlet}", "BYLINE"), LINK, PIXEL);
        return granted(2, InstrumentKind.HOUSE_RULES, terms);
    }

    static Instrument t2VoiceOfAmerica() {
        var scope = Scope.everythingOf(PARTNER, Criteria.credited("AP", "AFP", "Reuters", "Getty"));
        var terms =
                Terms.allowing(scope, Use.WEB_FULL, Use.FEED_FULL, Use.IMAGE_USE)
                        .within(Constraints.NONE.with(Territory.notIn("US")))
                        .owing(Duty.creditLine("VOA", "BYLINE"))
                        .revocable(Revocability.FOR_BREACH);
        return granted(1, InstrumentKind.AGREEMENT, terms);
    }

    static Instrument t3RadioFreeEurope() {
        var line =
                "Copyright (c) {year}. RFE/RL, Inc. Reprinted with the permission of Radio Free"
                        + " Europe/Radio Liberty, 1201 Connecticut Ave NW, Ste 400, Washington DC"
                        + " 20036.";
        var terms =
                Terms.allowing(Scope.of(STORY), Use.WEB_FULL)
                        .and(
                                Permission.of(Use.WEB_EXCERPT)
                                        .ranked(Rank.SCHEDULE)
                                        .owing(Duty.of(DutyType.DISCLOSE_EXCERPT)))
                        .but(Prohibition.of(Use.SUBSTANTIVE_EDIT))
                        .owing(LINK_FIRST, Duty.creditLine(line, "BOTTOM"));
        return granted(1, InstrumentKind.AGREEMENT, terms);
    }

    /** The letter: web and feed through 14 March in Washington, its own pictures closed. */
    static Instrument t3bRadioFreeAsia() {
        var line =
                "This article was originally published by Radio Free Asia and is reprinted with"
                        + " permission.";
        var terms =
                Terms.allowing(
                                Scope.of(STORY, "v1"),
                                Use.WEB_FULL,
                                Use.FEED_SUMMARY,
                                Use.STYLE_EDIT,
                                Use.HEADLINE_EDIT)
                        .within(
                                Constraints.NONE.displayed(
                                        Window.through(
                                                LocalDate.of(2026, 3, 14),
                                                ZoneId.of("America/New_York"))))
                        .owing(
                                Duty.creditLine(line, "TOP"),
                                LINK_FIRST,
                                Duty.of(DutyType.CANONICAL));
        return granted(1, terms);
    }

    /** The licence of the picture that we added. */
    static Instrument pictureLicence() {
        var terms =
                Terms.allowing(
                                Scope.of(PICTURE),
                                Use.WEB_FULL,
                                Use.FEED_FULL,
                                Use.IMAGE_USE,
                                Use.IMAGE_CROP)
                        .owing(
                                Duty.creditLine("Jane Doe", "BYLINE"),
                                Duty.of(DutyType.LICENCE_NOTICE, Map.of("name", "CC BY-SA 4.0")))
                        .revocable(Revocability.NEVER);
        return granted(9, InstrumentKind.PUBLIC_LICENCE, terms);
    }

    static Instrument pictureByNd() {
        var terms =
                Terms.allowing(Scope.of(PICTURE), Use.WEB_FULL, Use.IMAGE_USE)
                        .owing(Duty.of(DutyType.LICENCE_NOTICE, Map.of("name", "CC BY-ND 4.0")))
                        .revocable(Revocability.NEVER);
        return granted(8, InstrumentKind.PUBLIC_LICENCE, terms);
    }

    static Instrument t4ProPublica() {
        var terms =
                Terms.allowing(Scope.of(STORY), Use.WEB_FULL, Use.STYLE_EDIT, Use.ADS_ON_PAGE)
                        .but(Prohibition.of(Use.RESELL, Use.IMAGE_USE))
                        .within(
                                Constraints.NONE.forbidding(
                                        Circumstance.AUTOMATIC_SELECTION,
                                        Circumstance.ADS_SOLD_AGAINST_STORY))
                        .owing(PIXEL, Duty.of(DutyType.KEEP_LINKS), LINK);
        return granted(2, InstrumentKind.HOUSE_RULES, terms);
    }

    static Instrument t5Floodlight() {
        var terms =
                Terms.allowing(Scope.of(STORY), Use.WEB_FULL, Use.HEADLINE_EDIT, Use.STYLE_EDIT)
                        .and(Permission.of(Use.ABRIDGE).owing(APPROVAL))
                        .owing(
                                Duty.creditLine(
                                        "This story was originally published by Floodlight.",
                                        "TOP"));
        return granted(1, InstrumentKind.HOUSE_RULES, terms);
    }

    static Instrument t6Undark() {
        return t6Undark(ZoneOffset.UTC);
    }

    static Instrument t6Undark(ZoneId zone) {
        var ninetyDays = new TimeLimit(Period.ofDays(90), zone);
        var terms =
                Terms.allowing(Scope.of(STORY), Use.WEB_FULL, Use.HEADLINE_EDIT, Use.TRANSLATE)
                        .but(Prohibition.of(Use.ABRIDGE, Use.ADD_REPORTING))
                        .within(Constraints.NONE.noOlderThan(ninetyDays))
                        .owing(Duty.creditLine("Originally published on Undark.", "TOP"), LINK);
        return granted(1, InstrumentKind.HOUSE_RULES, terms);
    }

    static Instrument t7aTexasTribune() {
        var terms =
                Terms.allowing(Scope.of(STORY), Use.WEB_FULL, Use.IMAGE_USE, Use.ADS_ON_PAGE)
                        .and(
                                Permission.of(Use.ADD_REPORTING)
                                        .owing(
                                                Duty.of(
                                                        DutyType.ADDITIONAL_REPORTING_NOTE,
                                                        Map.of("text", "Additional reporting by"))))
                        .within(
                                Constraints.NONE.forbidding(
                                        Circumstance.APART_FROM_STORY,
                                        Circumstance.ADS_SOLD_AGAINST_STORY));
        return granted(1, InstrumentKind.HOUSE_RULES, terms);
    }

    static Instrument t7bPublicSource() {
        var terms =
                Terms.allowing(Scope.of(STORY), Use.WEB_FULL)
                        .and(
                                Permission.of(Use.STYLE_EDIT)
                                        .owing(
                                                Duty.of(
                                                        DutyType.DISCLOSE_EDITS,
                                                        Map.of("text", "published with edits"))),
                                Permission.of(Use.HEADLINE_EDIT).owing(APPROVAL));
        return granted(1, InstrumentKind.HOUSE_RULES, terms);
    }

    static Instrument t7cOnEarth() {
        var fee = Duty.of(DutyType.PAY, Map.of("amount", "200", "currency", "USD"));
        var terms =
                Terms.allowing(Scope.of(STORY))
                        .and(
                                Permission.of(Use.WEB_EXCERPT)
                                        .within(Constraints.NONE.atMost(Quantity.paragraphs(3))),
                                Permission.of(Use.WEB_FULL).owing(fee.due(Phase.PRE)))
                        .but(Prohibition.of(Use.SUBLICENSE));
        return granted(1, InstrumentKind.AGREEMENT, terms);
    }

    /** General terms, a schedule that narrows them, an order that narrows that, a restriction. */
    static Instrument t8ReutersPictures() {
        var web = Permission.of(Use.WEB_FULL);
        var terms =
                Terms.allowing(
                                new Scope.Selector(Criteria.credited("Reuters"), List.of()),
                                Use.IMAGE_USE)
                        .and(
                                web.within(Constraints.NONE.with(Territory.in("GB", "IE", "FR"))),
                                web.within(Constraints.NONE.with(Territory.in("GB", "IE")))
                                        .ranked(Rank.SCHEDULE),
                                web.within(Constraints.NONE.with(Territory.notIn("IE")))
                                        .ranked(Rank.AMENDMENT))
                        .but(
                                Prohibition.when(
                                                Constraints.NONE.forbidding(
                                                        Circumstance.IN_GALLERY))
                                        .ranked(Rank.ITEM))
                        .binding(Binding.ANY);
        return granted(1, InstrumentKind.AGREEMENT, terms);
    }

    static Instrument t9AssociatedPress() {
        return t9AssociatedPress(ZoneOffset.UTC);
    }

    static Instrument t9AssociatedPress(ZoneId zone) {
        var terms =
                Terms.allowing(
                                new Scope.Selector(Criteria.credited("AP"), List.of()),
                                Use.WEB_FULL,
                                Use.IMAGE_USE)
                        .within(
                                Constraints.NONE
                                        .displayedFor(new TimeLimit(Period.ofDays(30), zone))
                                        .forbidding(
                                                Circumstance.IN_GALLERY, Circumstance.CO_BRANDED))
                        .owing(
                                Duty.of(DutyType.PROPAGATE_KILL).within(Duration.ofMinutes(15)),
                                Duty.of(DutyType.PROPAGATE_CORRECTION).within(Duration.ofHours(1)),
                                Duty.of(DutyType.REMOVE_AT_END))
                        .binding(Binding.ANY);
        return granted(1, InstrumentKind.AGREEMENT, terms);
    }

    static Instrument t10Cla() {
        var year =
                Window.between(
                        Instant.parse("2026-01-01T00:00:00Z"),
                        Instant.parse("2027-01-01T00:00:00Z"));
        var terms =
                Terms.allowing(Scope.everythingOf(PARTNER), Use.WEB_FULL)
                        .within(Constraints.NONE.displayed(year).atMost(Quantity.liveAtOnce(5)))
                        .owing(
                                Duty.of(DutyType.REMOVE_AT_END),
                                Duty.of(DutyType.REPORT_USAGE, Map.of("period", "P1Y"))
                                        .orElse(Remedy.STOP_NEW));
        return granted(1, InstrumentKind.AGREEMENT, terms);
    }

    static Instrument t12BuffalosFire() {
        var terms =
                Terms.allowing(Scope.of(STORY), Use.WEB_FULL)
                        .owing(Duty.of(DutyType.CANONICAL), Duty.of(DutyType.NOINDEX));
        return granted(1, InstrumentKind.HOUSE_RULES, terms);
    }

    static Instrument t13Google() {
        var terms = Terms.allowing(Scope.of(STORY), Use.WEB_FULL).owing(Duty.of(DutyType.NOINDEX));
        return granted(1, InstrumentKind.AGREEMENT, terms);
    }

    static Instrument t14Restrictions() {
        var mobile = Constraints.NONE.on(Medium.MOBILE);
        var canadaMobile = mobile.with(Territory.in("CA"));
        var afterTheMatch = mobile.displayed(Window.until(MATCH_ENDS.plusSeconds(7200)));
        var terms =
                Terms.allowing(Scope.of(STORY), Use.WEB_FULL)
                        .but(
                                Prohibition.when(
                                                Constraints.NONE.with(
                                                        Territory.in("US-NY", "US/New York DMA")))
                                        .ranked(Rank.ITEM),
                                Prohibition.when(canadaMobile).ranked(Rank.ITEM),
                                Prohibition.when(afterTheMatch).ranked(Rank.ITEM))
                        .binding(Binding.ANY);
        return granted(1, InstrumentKind.AGREEMENT, terms);
    }

    /** "No mobile use until they announce it": an embargo whose end nobody can name. */
    static Instrument t14UntilTheyAnnounce() {
        var embargo = Constraints.NONE.published(Window.onceReleased());
        var terms =
                Terms.allowing(Scope.of(STORY), Use.WEB_FULL).within(embargo).binding(Binding.ANY);
        return granted(1, InstrumentKind.AGREEMENT, terms);
    }

    /** An author's mail that approves a cut of a text that may not be changed. */
    static Instrument authorsMail() {
        var cut = Terms.allowing(Scope.of(STORY), Use.ABRIDGE);
        return granted(5, InstrumentKind.SUPPLEMENT, cut).addingTo(id(1));
    }
}
