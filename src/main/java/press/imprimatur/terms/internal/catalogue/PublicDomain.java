package press.imprimatur.terms.internal.catalogue;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import press.imprimatur.terms.Binding;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Criteria;
import press.imprimatur.terms.EvidenceType;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.Revocability;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.TermsTemplate;
import press.imprimatur.terms.Territory;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Window;

/**
 * Free of rights, but only somewhere, for a reason, and not with what others put into it. The
 * jurisdiction is the territory, the reason stands with the date from which it holds, and the
 * exclusions with the works.
 */
final class PublicDomain {

    private static final Criteria AGENCIES = Criteria.credited("AFP", "AP", "Getty", "Reuters");

    private PublicDomain() {}

    static List<TermsTemplate> all() {
        return List.of(
                free(
                        "public-domain-us-government",
                        new Scope.Selector(Criteria.ANYTHING, List.of(AGENCIES)),
                        "a work of the government of the United States, 17 U.S.C. § 105",
                        "US"),
                free(
                        "public-domain-expired",
                        TermsTemplate.WORKS,
                        "the author died more than seventy years ago",
                        EUROPEAN_UNION));
    }

    private static final String[] EUROPEAN_UNION = {
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
        "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"
    };

    private static final Use[] ANY_USE = {
        Use.WEB_FULL,
        Use.APP,
        Use.FEED_FULL,
        Use.NEWSLETTER_FULL,
        Use.SOCIAL_EXCERPT,
        Use.PRINT,
        Use.PDF,
        Use.STYLE_EDIT,
        Use.HEADLINE_EDIT,
        Use.ABRIDGE,
        Use.TRANSLATE,
        Use.PAYWALL,
        Use.ADS_ON_PAGE
    };

    private static TermsTemplate free(String id, Scope scope, String reason, String... where) {
        var holds =
                new Window(
                        Optional.empty(),
                        Optional.empty(),
                        ZoneOffset.UTC,
                        Optional.of(reason),
                        false);
        var terms =
                Terms.allowing(scope, ANY_USE)
                        .within(Constraints.NONE.with(Territory.in(where)).displayed(holds))
                        .binding(Binding.ANY)
                        .revocable(Revocability.NEVER);
        return TermsTemplate.of(
                id,
                TermsTemplate.Group.PUBLIC_DOMAIN,
                InstrumentKind.PUBLIC_DOMAIN,
                EvidenceType.LICENCE_SNAPSHOT,
                terms);
    }
}
