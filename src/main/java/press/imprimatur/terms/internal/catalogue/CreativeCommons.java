package press.imprimatur.terms.internal.catalogue;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.imprimatur.terms.Binding;
import press.imprimatur.terms.Circumstance;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.EvidenceType;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.Permission;
import press.imprimatur.terms.Revocability;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.TermsTemplate;
import press.imprimatur.terms.Use;

/**
 * The Creative Commons licences, 4.0 and 3.0 with its ports, as this product reads them: on the
 * safe side. NC permits nothing in a commercial setting, which a channel with advertisements or a
 * paywall always is; ND permits no change. No condition of an outlet's own is part of them.
 */
final class CreativeCommons {

    private static final List<String> LICENCES =
            List.of("by", "by-sa", "by-nd", "by-nc", "by-nc-sa", "by-nc-nd");
    private static final List<String> PORTS =
            List.of(
                    "am", "at", "au", "az", "br", "ch", "cl", "cn", "cr", "cz", "de", "ec", "ee",
                    "eg", "es", "fr", "ge", "gr", "gt", "hk", "hr", "ie", "igo", "it", "lu", "nl",
                    "no", "nz", "ph", "pl", "pr", "pt", "ro", "rs", "sg", "th", "tw", "ug", "us",
                    "ve", "vn", "za");
    private static final Set<Use> WHOEVER =
            EnumSet.of(
                    Use.WEB_FULL,
                    Use.APP,
                    Use.FEED_FULL,
                    Use.PARTNER_PUSH,
                    Use.API,
                    Use.NEWSLETTER_FULL,
                    Use.SOCIAL_LINK,
                    Use.SOCIAL_EXCERPT,
                    Use.PRINT,
                    Use.PDF,
                    Use.TEXT_TO_SPEECH,
                    Use.BROADCAST_READ,
                    Use.ARCHIVE_INTERNAL,
                    Use.SEARCH_INDEX);
    private static final Set<Use> CHANGES =
            EnumSet.of(
                    Use.STYLE_EDIT,
                    Use.HEADLINE_EDIT,
                    Use.ABRIDGE,
                    Use.ADD_REPORTING,
                    Use.SUBSTANTIVE_EDIT,
                    Use.TRANSLATE);
    private static final Set<Use> EARNING = EnumSet.of(Use.PAYWALL, Use.ADS_ON_PAGE, Use.RESELL);

    private CreativeCommons() {}

    static List<TermsTemplate> all() {
        return Stream.of("4.0", "3.0")
                .flatMap(version -> LICENCES.stream().map(code -> licence(code, version, "")))
                .toList();
    }

    static List<String> portsOf(String id) {
        return id.startsWith("cc-by") && id.endsWith("-3.0") ? PORTS : List.of();
    }

    /** A 3.0 licence as it was adapted to the law of a country. */
    static Optional<TermsTemplate> port(String id) {
        return LICENCES.stream()
                .filter(code -> id.startsWith("cc-" + code + "-3.0-"))
                .map(code -> Map.entry(code, id.substring(("cc-" + code + "-3.0-").length())))
                .filter(found -> PORTS.contains(found.getValue()))
                .map(found -> licence(found.getKey(), "3.0", found.getValue()))
                .findFirst();
    }

    private static TermsTemplate licence(String code, String version, String port) {
        var words = version + (port.isEmpty() ? "" : " " + port.toUpperCase(Locale.ROOT));
        var name = "CC " + code.toUpperCase(Locale.ROOT) + " " + words;
        var path = code + "/" + version + (port.isEmpty() ? "" : "/" + port);
        var group =
                "4.0".equals(version)
                        ? TermsTemplate.Group.CREATIVE_COMMONS_4
                        : TermsTemplate.Group.CREATIVE_COMMONS_3;
        return new TermsTemplate(
                "cc-" + path.replace('/', '-'),
                group,
                InstrumentKind.PUBLIC_LICENCE,
                Optional.of(name),
                EvidenceType.LICENCE_SNAPSHOT,
                terms(code, name, "https://creativecommons.org/licenses/" + path + "/"),
                List.of(),
                Optional.empty());
    }

    private static Terms terms(String code, String name, String url) {
        var notice = Map.of("name", name, "url", url);
        var allowed = EnumSet.copyOf(WHOEVER);
        if (!code.contains("nc")) {
            allowed.addAll(EARNING);
        }
        var terms =
                Terms.allowing(TermsTemplate.WORKS, allowed.toArray(Use[]::new))
                        .within(setting(code))
                        .owing(
                                Duty.creditLine("{author}, {outlet}", "BYLINE"),
                                Duty.of(DutyType.LINK_BACK, Map.of("position", "ANYWHERE")),
                                Duty.of(DutyType.LICENCE_NOTICE, notice),
                                Duty.of(DutyType.NO_ENDORSEMENT))
                        .binding(Binding.ANY)
                        .revocable(Revocability.NEVER);
        return code.contains("nd")
                ? terms.owing(Duty.of(DutyType.UNCHANGED_TEXT))
                : terms.and(changes(code, notice));
    }

    private static Constraints setting(String code) {
        return code.contains("nc")
                ? Constraints.NONE.forbidding(Circumstance.COMMERCIAL)
                : Constraints.NONE;
    }

    /** Who changes it says so, and shares alike where the licence asks for that. */
    private static Permission[] changes(String code, Map<String, String> notice) {
        var modified = Duty.of(DutyType.MODIFICATION_NOTICE);
        var alike = Duty.of(DutyType.SHARE_ALIKE, notice);
        return CHANGES.stream()
                .map(Permission::of)
                .map(change ->
                        code.contains("sa")
                                ? change.owing(modified, alike)
                                : change.owing(modified))
                .toArray(Permission[]::new);
    }
}
