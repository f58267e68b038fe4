package press.imprimatur.terms;

import static java.util.Locale.ROOT;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds Creative Commons licences in what a grant says: in its notice, its credit line, its papers.
 * Only their names and addresses count, and not every sentence with "commercial" in it.
 */
public interface LicenceMentions {

    /** What such a licence may forbid, or demand of whoever changes something. */
    enum Element {
        NON_COMMERCIAL,
        NO_DERIVATIVES,
        SHARE_ALIKE
    }

    /** The first licence that a text names and that forbids something, as it is written there. */
    static Optional<String> in(String text) {
        var found = LicencePatterns.NAME.matcher(text.toLowerCase(ROOT));
        return found.find() ? Optional.of(found.group().strip()) : Optional.empty();
    }

    /** What a grant names and nobody has called a mere mention; empty for all other kinds. */
    static Optional<String> openIn(Instrument instrument) {
        var isOpen =
                instrument.kind() == InstrumentKind.GRANT
                        && instrument.licence().reading() != LicenceReading.OWN_PERMISSION;
        return isOpen
                ? in(told(instrument.terms())).or(() -> in(instrument.licence().inPapers()))
                : Optional.empty();
    }

    /** What the licence of that name forbids, or demands. */
    static Set<Element> elements(String name) {
        var found = EnumSet.noneOf(Element.class);
        addIf(LicencePatterns.NC.matcher(name).find(), Element.NON_COMMERCIAL, found);
        addIf(LicencePatterns.ND.matcher(name).find(), Element.NO_DERIVATIVES, found);
        addIf(LicencePatterns.SA.matcher(name).find(), Element.SHARE_ALIKE, found);
        return found;
    }

    /** As a sentence names it: {@code CC BY-NC}. */
    static String inWords(String name) {
        var code = elements(name).stream().map(LicenceMentions::code);
        return Stream.concat(Stream.of("CC BY"), code).collect(Collectors.joining("-"));
    }

    /** As the catalogue names its licences: {@code by-nc-nd}. */
    static String codeIn(String name) {
        return inWords(name).substring("CC ".length()).toLowerCase(ROOT);
    }

    /** What licences of the catalogue it may be, the likeliest first; empty without a version. */
    static List<String> likelyIn(String name) {
        var found = LicencePatterns.VERSION_IN_NAME.matcher(name);
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
    static List<TermsTemplate> candidates(String name, List<TermsTemplate> catalogue) {
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
                .filter(duty -> LicencePatterns.TELLING.contains(duty.type()))
                .flatMap(duty -> duty.payload().values().stream())
                .collect(Collectors.joining("\n"));
    }
}
