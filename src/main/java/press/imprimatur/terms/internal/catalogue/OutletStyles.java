package press.imprimatur.terms.internal.catalogue;

import static press.imprimatur.terms.TermsTemplate.Group.STYLES;
import static press.imprimatur.terms.TermsTemplate.OUTLET;
import static press.imprimatur.terms.TermsTemplate.WORKS;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import press.imprimatur.terms.Binding;
import press.imprimatur.terms.Circumstance;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.EvidenceType;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.Permission;
import press.imprimatur.terms.Prohibition;
import press.imprimatur.terms.Rank;
import press.imprimatur.terms.Revocability;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.TermsTemplate;
import press.imprimatur.terms.TimeLimit;
import press.imprimatur.terms.Use;

/** Terms in the manner of outlets that many newsrooms reprint from; each paper is to be read. */
final class OutletStyles {

    private static final Duty APPROVAL = Duty.of(DutyType.APPROVAL_OF_CHANGE);
    private static final Duty LINK = Duty.of(DutyType.LINK_BACK, Map.of("position", "ANYWHERE"));

    private OutletStyles() {}

    static List<TermsTemplate> all() {
        return List.of(conversation(), proPublica(), radioFreeEurope(), associatedPress());
    }

    private static TermsTemplate conversation() {
        var terms =
                Terms.allowing(WORKS, Use.WEB_FULL, Use.STYLE_EDIT, Use.ADS_ON_PAGE, Use.PAYWALL)
                        .and(
                                Permission.of(Use.SUBSTANTIVE_EDIT).owing(APPROVAL),
                                Permission.of(Use.ABRIDGE).owing(APPROVAL))
                        .but(Prohibition.of(Use.RESELL))
                        .within(Constraints.NONE.forbidding(Circumstance.AUTOMATIC_SELECTION))
                        .owing(Duty.creditLine("{author}, {outlet}", "BYLINE"), LINK);
        return rules("conversation-style", terms).toComplete(DutyType.PIXEL).beside("cc-by-nd-4.0");
    }

    private static TermsTemplate proPublica() {
        var terms =
                Terms.allowing(WORKS, Use.WEB_FULL, Use.STYLE_EDIT, Use.ADS_ON_PAGE)
                        .but(Prohibition.of(Use.RESELL, Use.IMAGE_USE))
                        .within(
                                Constraints.NONE.forbidding(
                                        Circumstance.AUTOMATIC_SELECTION,
                                        Circumstance.ADS_SOLD_AGAINST_STORY))
                        .owing(
                                Duty.creditLine("{author}, {outlet}", "BYLINE"),
                                Duty.of(DutyType.KEEP_LINKS),
                                LINK);
        return rules("propublica-style", terms)
                .toComplete(DutyType.PIXEL)
                .beside("cc-by-nc-nd-3.0");
    }

    private static TermsTemplate rules(String id, Terms terms) {
        return TermsTemplate.of(
                id, STYLES, InstrumentKind.HOUSE_RULES, EvidenceType.LICENCE_SNAPSHOT, terms);
    }

    private static TermsTemplate radioFreeEurope() {
        var line =
                "Copyright (c) {year}. {outlet}. Reprinted with the permission of {outlet}, [their"
                        + " address].";
        var terms =
                Terms.allowing(OUTLET, Use.WEB_FULL)
                        .and(
                                Permission.of(Use.WEB_EXCERPT)
                                        .ranked(Rank.SCHEDULE)
                                        .owing(Duty.of(DutyType.DISCLOSE_EXCERPT)))
                        .but(Prohibition.of(Use.SUBSTANTIVE_EDIT))
                        .owing(
                                Duty.of(DutyType.LINK_BACK, Map.of("position", "BEFORE_BODY")),
                                Duty.creditLine(line, "BOTTOM"));
        return TermsTemplate.of(
                "rferl-style", STYLES, InstrumentKind.AGREEMENT, EvidenceType.MAIL, terms);
    }

    private static TermsTemplate associatedPress() {
        var terms =
                Terms.allowing(OUTLET, Use.WEB_FULL, Use.IMAGE_USE)
                        .within(
                                Constraints.NONE
                                        .displayedFor(TimeLimit.days(30))
                                        .forbidding(
                                                Circumstance.IN_GALLERY, Circumstance.CO_BRANDED))
                        .owing(
                                Duty.of(DutyType.PROPAGATE_KILL).within(Duration.ofMinutes(15)),
                                Duty.of(DutyType.PROPAGATE_CORRECTION).within(Duration.ofHours(1)),
                                Duty.of(DutyType.REMOVE_AT_END))
                        .binding(Binding.ANY)
                        .revocable(Revocability.FOR_BREACH);
        return TermsTemplate.of(
                "ap-thirty-days", STYLES, InstrumentKind.AGREEMENT, EvidenceType.CONTRACT, terms);
    }
}
