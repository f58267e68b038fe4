package press.imprimatur.terms.internal.catalogue;

import static press.imprimatur.terms.TermsTemplate.Group.AGENCIES;
import static press.imprimatur.terms.TermsTemplate.Group.OWN;
import static press.imprimatur.terms.TermsTemplate.Group.PARTNERS;
import static press.imprimatur.terms.TermsTemplate.OUTLET;
import static press.imprimatur.terms.TermsTemplate.WORKS;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import press.imprimatur.terms.Binding;
import press.imprimatur.terms.Circumstance;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Criteria;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.EvidenceType;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.Revocability;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.TermsTemplate;
import press.imprimatur.terms.Use;

/** What partners, our own people and agencies usually agree to. */
final class UsualTerms {

    private static final Duty REPRINT_LINE =
            Duty.creditLine(
                    "This article was originally published by {outlet} and is reprinted with"
                            + " permission.",
                    "TOP");
    private static final Duty LINK_FIRST =
            Duty.of(DutyType.LINK_BACK, Map.of("position", "BEFORE_BODY"));
    private static final Criteria OTHERS = Criteria.credited("AFP", "AP", "Getty", "Reuters");

    private UsualTerms() {}

    static List<TermsTemplate> all() {
        return List.of(
                oneOffMail(),
                standingAgreement(),
                staffWork(),
                freelanceCommission(),
                agencySubscription(),
                pool(),
                handout(),
                platformEmbed());
    }

    private static TermsTemplate oneOffMail() {
        var terms =
                Terms.allowing(WORKS, Use.WEB_FULL, Use.FEED_SUMMARY, Use.SOCIAL_LINK)
                        .owing(REPRINT_LINE, LINK_FIRST, Duty.of(DutyType.CANONICAL));
        return TermsTemplate.of(
                "one-off-mail", PARTNERS, InstrumentKind.GRANT, EvidenceType.MAIL, terms);
    }

    private static TermsTemplate standingAgreement() {
        var terms =
                Terms.allowing(
                                new Scope.Selector(Criteria.ANYTHING, List.of(OTHERS)),
                                Use.WEB_FULL,
                                Use.FEED_SUMMARY,
                                Use.SOCIAL_LINK,
                                Use.STYLE_EDIT,
                                Use.HEADLINE_EDIT)
                        .owing(
                                REPRINT_LINE,
                                LINK_FIRST,
                                Duty.of(DutyType.CANONICAL),
                                Duty.of(DutyType.PROPAGATE_CORRECTION).within(Duration.ofHours(24)),
                                Duty.of(DutyType.REMOVE_AT_END))
                        .revocable(Revocability.FOR_BREACH);
        return TermsTemplate.of(
                "standing-agreement",
                PARTNERS,
                InstrumentKind.AGREEMENT,
                EvidenceType.CONTRACT,
                terms);
    }

    private static TermsTemplate staffWork() {
        var terms =
                Terms.allowing(WORKS, Use.values())
                        .binding(Binding.ANY)
                        .revocable(Revocability.NEVER);
        return TermsTemplate.of(
                "staff-work", OWN, InstrumentKind.OWNERSHIP, EvidenceType.DECLARATION, terms);
    }

    private static TermsTemplate freelanceCommission() {
        var terms =
                Terms.allowing(
                                WORKS,
                                Use.WEB_FULL,
                                Use.APP,
                                Use.FEED_FULL,
                                Use.NEWSLETTER_FULL,
                                Use.SOCIAL_EXCERPT,
                                Use.PRINT,
                                Use.PDF,
                                Use.ARCHIVE_PUBLIC,
                                Use.STYLE_EDIT,
                                Use.HEADLINE_EDIT,
                                Use.ABRIDGE,
                                Use.ADS_ON_PAGE,
                                Use.PAYWALL)
                        .owing(Duty.of(DutyType.BYLINE_AS_GIVEN))
                        .binding(Binding.ANY)
                        .revocable(Revocability.FOR_BREACH);
        return TermsTemplate.of(
                        "freelance-commission",
                        OWN,
                        InstrumentKind.AGREEMENT,
                        EvidenceType.CONTRACT,
                        terms)
                .toComplete(DutyType.PAY);
    }

    private static TermsTemplate agencySubscription() {
        var terms =
                Terms.allowing(
                                OUTLET,
                                Use.WEB_FULL,
                                Use.FEED_SUMMARY,
                                Use.IMAGE_USE,
                                Use.IMAGE_CROP,
                                Use.ADS_ON_PAGE)
                        .owing(
                                Duty.of(DutyType.BYLINE_AS_GIVEN),
                                Duty.of(DutyType.PROPAGATE_KILL).within(Duration.ofMinutes(15)),
                                Duty.of(DutyType.PROPAGATE_CORRECTION).within(Duration.ofHours(1)),
                                Duty.of(DutyType.REMOVE_AT_END))
                        .binding(Binding.ANY)
                        .revocable(Revocability.FOR_BREACH);
        return TermsTemplate.of(
                "agency-subscription",
                AGENCIES,
                InstrumentKind.AGREEMENT,
                EvidenceType.CONTRACT,
                terms);
    }

    private static TermsTemplate pool() {
        var terms =
                Terms.allowing(OUTLET, Use.WEB_FULL, Use.APP, Use.IMAGE_USE, Use.IMAGE_CROP)
                        .owing(Duty.of(DutyType.BYLINE_AS_GIVEN))
                        .binding(Binding.ANY);
        return TermsTemplate.of(
                "pool", AGENCIES, InstrumentKind.AGREEMENT, EvidenceType.MAIL, terms);
    }

    private static TermsTemplate handout() {
        var terms =
                Terms.allowing(WORKS, Use.WEB_FULL, Use.IMAGE_USE)
                        .within(Constraints.NONE.forbidding(Circumstance.APART_FROM_STORY))
                        .owing(Duty.creditLine("{author}/Handout via {outlet}", "BYLINE"));
        return TermsTemplate.of(
                "handout", AGENCIES, InstrumentKind.GRANT, EvidenceType.MAIL, terms);
    }

    private static TermsTemplate platformEmbed() {
        var terms = Terms.allowing(OUTLET, Use.WEB_FULL).binding(Binding.ANY);
        return TermsTemplate.of(
                "platform-embed",
                AGENCIES,
                InstrumentKind.PLATFORM_POLICY,
                EvidenceType.LICENCE_SNAPSHOT,
                terms);
    }
}
