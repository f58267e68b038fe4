package press.imprimatur.terms;

import static java.util.Locale.ROOT;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds Creative Commons licences in what a grant says: in its notice, its credit line, its papers.
 * Only their names and addresses count, and not every sentence with "commercial" in it.
 */
public final class LicenceMentions {

    /** What such a licence may forbid, or demand of whoever changes something. */
    public enum Element {
        NON_COMMERCIAL,
        NO_DERIVATIVES,
        SHARE_ALIKE
    }

    private static final Set<DutyType> TELLING =
            EnumSet.of(DutyType.LICENCE_NOTICE, DutyType.SHARE_ALIKE, DutyType.CREDIT_LINE);

    private static final String CODE = "by(?:[-\u2010-\u2013 ](?:nc|nd|sa)){1,2}(?![a-z])";

    /** {@code " 4.0"}, {@code "/3.0/de"}: its version, and whose law it was adapted to. */
    private static final String VERSION =
            "(?:[-\u2010-\u2013 /]{1,2}(?:version )?\\d(?:\\.\\d)?(?:[ /][a-z]{2,3}(?![a-z]))?)?";

    /** {@code CC BY-NC-ND 4.0}, an address, or the words at length. */
    private static final Pattern NAME =
            Pattern.compile(
                    "creativecommons\\.org/licen[cs]es/by(?:-(?:nc|nd|sa)){1,2}"
                            + VERSION
                            + "|(?<![a-z])cc[-\u2010-\u2013 ]"
                            + CODE
                            + VERSION
                            + "|(?<![a-z])by(?:[-\u2010-\u2013](?:nc|nd|sa)){1,2}(?![a-z])"
                            + VERSION
                            + "|(?:creative"
                            + " commons|(?<![a-z])cc(?![a-z]))[^.;\\n]{0,60}?(?:non[-\u2010-\u2013"
                            + " ]?commercial|no[-\u2010-\u2013 ]?deriv|share[-\u2010-\u2013"
                            + " ]?alike)[^.;\\n]{0,60}");

    private static final Pattern VERSION_IN_NAME =
            Pattern.compile("(?<![a-z\\d])([1-9])(?:\\.(\\d))?(?:[ /]([a-z]{2,3})(?![a-z]))?");

    private static final Pattern NC =
            Pattern.compile("(?<![a-z])nc(?![a-z])|non[-\u2010-\u2013 ]?commercial");
    private static final Pattern ND =
            Pattern.compile("(?<![a-z])nd(?![a-z])|no[-\u2010-\u2013 ]?deriv");
    private static final Pattern SA =
            Pattern.compile("(?<![a-z])sa(?![a-z])|share[-\u2010-\u2013 ]?alike");

    private LicenceMentions() {}

    /** The first licence that a text names and that forbids something, as it is written there. */
    public static Optional<String> in(String text) {
        var found = NAME.matcher(text.toLowerCase(ROOT));
        return found.find() ? Optional.of(found.group().strip()) : Optional.empty();
    }

    /** What a grant names and nobody has called a mere mention; empty for all other kinds. */
    public static Optional<String> openIn(Instrument instrument) {
        var isOpen =
                instrument.kind() == InstrumentKind.GRANT
                        && instrument.licence().reading() != LicenceReading.OWN_PERMISSION;
        return isOpen
                ? in(told(instrument.terms())).or(() -> in(instrument.licence().inPapers()))
                : Optional.empty();
    }

    /** What the licence of that name forbids, or demands. */
    public static Set<Element> elements(String name) {
        var found = EnumSet.noneOf(Element.class);
        addIf(NC.matcher(name).find(), Element.NON_COMMERCIAL, found);
        addIf(ND.matcher(name).find(), Element.NO_DERIVATIVES, found);
        addIf(SA.matcher(name).find(), Element.SHARE_ALIKE, found);
        return found;
    }

    /** As a sentence names it: {@code CC BY-NC}. */
    public static String inWords(String name) {
        var code = elements(name).stream().map(LicenceMentions::code);
        return Stream.concat(Stream.of("CC BY"), code).collect(Collectors.joining("-"));
    }

    /** As the catalogue names its licences: {@code by-nc-nd}. */
    public static String codeIn(String name) {
        return inWords(name).substring("CC ".length()).toLowerCase(ROOT);
    }

    /** What licences of the catalogue it may be, the likeliest first; empty without a version. */
    public static List<String> likelyIn(String name) {
        var found = VERSION_IN_NAME.matcher(name);
        if (!found.find()) {
            return List.of();
        }
        var minor = found.group(2) == null ? "0" : found.group(2);
        var plain = "cc-" + codeIn(name) + "-" + found.group(1) + "." + minor;
        return found.group(3) == null
                ? List.of(plain)
                : List.of(plain + "-" + found.group(3), plain);
    }

    /** Those of the catalogue that forbid and demand as much; all if it has none such. */
    public static List<TermsTemplate> candidates(String name, List<TermsTemplate> catalogue) {
        var wanted = elements(name);
        var licences = catalogue.stream().filter(each -> each.id().startsWith("cc-by")).toList();
        var found =
                licences.stream()
                        .filter(each -> elements(each.id()).containsAll(wanted))
                        .sorted(Comparator.comparingInt(each -> elements(each.id()).size()))
                        .toList();
        return found.isEmpty() ? licences : found;
    }

    private static String code(Element element) {
        return switch (element) {
            case NON_COMMERCIAL -> "NC";
            case NO_DERIVATIVES -> "ND";
            case SHARE_ALIKE -> "SA";
        };
    }

    private static void addIf(boolean is, Element element, Set<Element> found) {
        if (is) {
            found.add(element);
        }
    }

    private static String told(Terms terms) {
        var ofClauses = terms.permissions().stream().flatMap(clause -> clause.duties().stream());
        return Stream.concat(terms.duties().stream(), ofClauses)
                .filter(duty -> TELLING.contains(duty.type()))
                .flatMap(duty -> duty.payload().values().stream())
                .collect(Collectors.joining("\n"));
    }
}
