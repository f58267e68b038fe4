package press.imprimatur.rights.internal.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.Terms;

/**
 * A Creative Commons licence, as the licence notice of some terms names it.
 *
 * @param name its elements in upper case ({@code BY-NC-ND})
 * @param major the first number of its version
 * @param version as it is written ({@code 4.0})
 */
public record CommonsLicence(String name, int major, String version) {

    /** CC 4.0, section 6(b): within thirty days of the discovery. */
    private static final Duration CURE = Duration.ofDays(30);

    /** The duties that name the licence. */
    private static final Set<DutyType> NOTICES =
            EnumSet.of(DutyType.LICENCE_NOTICE, DutyType.SHARE_ALIKE);

    private static final int FIRST_WITH_A_CURE = 4;

    private static final Pattern NAME =
            Pattern.compile("\\bcc[ -](by(?:-nc)?(?:-nd|-sa)?)[ -](\\d{1,3})(?!\\d)(?:\\.(\\d+))?");
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "creativecommons\\.org/licenses/([a-z-]+)/(\\d{1,3})(?!\\d)(?:\\.(\\d+))?");

    /** Elements of a name or of an address, in short and at length; of whatever version. */
    private static final String ALONE = "(?<![a-z])%s(?![a-z])";

    private static final Pattern NON_COMMERCIAL =
            Pattern.compile(ALONE.formatted("nc") + "|non[- ]?commercial");
    private static final Pattern NO_DERIVATIVES =
            Pattern.compile(ALONE.formatted("nd") + "|no[- ]?deriv");
    private static final Pattern ELEMENTS =
            Pattern.compile("creativecommons\\.org/licenses/[a-z-]+|\\bcc[ -]by[a-z-]*");

    /** What the terms name; empty if they name none with a version. */
    public static Optional<CommonsLicence> of(Terms terms) {
        return duties(terms)
                .filter(duty -> duty.type() == DutyType.LICENCE_NOTICE)
                .flatMap(duty -> read(duty).stream())
                .findFirst();
    }

    /** Whether a notice in the terms says NC, however it is spelt and whatever the version. */
    public static boolean isNonCommercial(Terms terms) {
        return says(NON_COMMERCIAL, terms);
    }

    /** Whether a notice in the terms says ND, however it is spelt and whatever the version. */
    public static boolean isNoDerivatives(Terms terms) {
        return says(NO_DERIVATIVES, terms);
    }

    /** Until when a cure brings it back, itself excluded; empty if nothing does. */
    public Optional<Instant> cureUntil(Instant discovered) {
        return major < FIRST_WITH_A_CURE ? Optional.empty() : Optional.of(discovered.plus(CURE));
    }

    /** For instance {@code CC BY-ND 4.0}. */
    @Override
    public String toString() {
        return "CC " + name + " " + version;
    }

    private static boolean says(Pattern element, Terms terms) {
        return duties(terms)
                .filter(duty -> NOTICES.contains(duty.type()))
                .flatMap(CommonsLicence::names)
                .anyMatch(name -> element.matcher(name).find());
    }

    private static Stream<Duty> duties(Terms terms) {
        var particular = terms.permissions().stream().flatMap(each -> each.duties().stream());
        return Stream.concat(terms.duties().stream(), particular);
    }

    /** Of an address only what names a licence counts: a newspaper may be called nd. */
    private static Stream<String> names(Duty notice) {
        var name = notice.word("name").orElse("").toLowerCase(Locale.ROOT);
        var address = notice.word("url").orElse("").toLowerCase(Locale.ROOT);
        var elements = ELEMENTS.matcher(address).results().map(MatchResult::group);
        return Stream.concat(Stream.of(name), elements);
    }

    private static Optional<CommonsLicence> read(Duty notice) {
        var words = notice.word("name").orElse("") + " " + notice.word("version").orElse("");
        return find(ADDRESS, notice.word("url").orElse("")).or(() -> find(NAME, words));
    }

    private static Optional<CommonsLicence> find(Pattern form, String text) {
        var found = form.matcher(text.toLowerCase(Locale.ROOT));
        if (!found.find()) {
            return Optional.empty();
        }
        var minor = found.group(3) == null ? "0" : found.group(3);
        return Optional.of(
                new CommonsLicence(
                        found.group(1).toUpperCase(Locale.ROOT),
                        Integer.parseInt(found.group(2)),
                        found.group(2) + "." + minor));
    }
}
