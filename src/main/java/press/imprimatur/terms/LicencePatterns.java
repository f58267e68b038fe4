package press.imprimatur.terms;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** How people write the names of Creative Commons licences. */
final class LicencePatterns {

    /** Duties whose words name a licence. */
    static final Set<DutyType> TELLING =
            EnumSet.of(DutyType.LICENCE_NOTICE, DutyType.SHARE_ALIKE, DutyType.CREDIT_LINE);

    private static final String CODE = "by(?:[-\u2010-\u2013 ](?:nc|nd|sa)){1,2}(?![a-z])";

    /** {@code " 4.0"}, {@code "/3.0/de"}: its version, and whose law it was adapted to. */
    private static final String VERSION =
            "(?:[-\u2010-\u2013 /]{1,2}(?:version )?\\d(?:\\.\\d)?(?:[ /][a-z]{2,3}(?![a-z]))?)?";

    /** {@code CC BY-NC-ND 4.0}, an address, or the words at length. */
    static final Pattern NAME =
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

    static final Pattern VERSION_IN_NAME =
            Pattern.compile("(?<![a-z\\d])([1-9])(?:\\.(\\d))?(?:[ /]([a-z]{2,3})(?![a-z]))?");

    static final Pattern NC =
            Pattern.compile("(?<![a-z])nc(?![a-z])|non[-\u2010-\u2013 ]?commercial");
    static final Pattern ND = Pattern.compile("(?<![a-z])nd(?![a-z])|no[-\u2010-\u2013 ]?deriv");
    static final Pattern SA = Pattern.compile("(?<![a-z])sa(?![a-z])|share[-\u2010-\u2013 ]?alike");

    private LicencePatterns() {}
}
