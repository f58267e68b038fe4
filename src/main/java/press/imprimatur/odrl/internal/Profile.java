package press.imprimatur.odrl.internal;

import java.util.Locale;
import java.util.Set;

/** The names of our profile: what ODRL's own vocabulary has no word for. */
final class Profile {

    static final String IRI = "https://imprimatur.press/ns/odrl/";
    static final String PREFIX = "imp:";
    static final String US = "urn:imprimatur:newsroom";

    /** Profiles whose policies may be read: ours, the standard's own, and that of the IPTC. */
    static final Set<String> KNOWN =
            Set.of(
                    IRI,
                    "http://www.w3.org/ns/odrl/2/core",
                    "http://www.w3.org/ns/odrl/2/",
                    "https://iptc.org/std/RightsML/odrl-profile/",
                    "http://iptc.org/std/RightsML/odrl-profile/",
                    "https://www.iptc.org/std/RightsML/odrl-profile/",
                    "http://www.iptc.org/std/RightsML/odrl-profile/",
                    "http://iptc.org/std/RightsML/2011-10-07/");

    /** Of a selection: that nothing is looked at. */
    static final String ANYTHING = "imp:anything";

    /** What the publisher's staff make: no asset can be named for it. */
    static final String STAFF_WORK = "imp:staffWork";

    static final String BASE = "imp:base";
    static final String BASIS = "imp:basis";
    static final String BINDS = "imp:binds";

    /** Of a delay: that it ends with the beginning of a day. */
    static final String CALENDAR = "imp:calendarDays";

    /** Of a policy: that it covers the pictures that came with its stories. */
    static final String CAME_WITH = "imp:cameWith";

    static final String CONSTRAINT = "imp:constraint";
    static final String COVENANT = "imp:covenant";
    static final String DEADLINE = "imp:deadline";
    static final String DUTY = "imp:duty";
    static final String EXCEPT = "imp:except";
    static final String GENERAL = "imp:general";
    static final String GRADE = "imp:grade";
    static final String KIND = "imp:kind";
    static final String NAME = "imp:name";

    /** Of an exclusion: that it excludes no place. */
    static final String NOWHERE = "imp:nowhere";

    static final String OUTLET = "imp:outlet";
    static final String PAYLOAD = "imp:payload";
    static final String PERIOD = "imp:period";
    static final String PHASE = "imp:phase";
    static final String PROVISIONAL = "imp:provisionalUntil";
    static final String RANK = "imp:rank";
    static final String REMEDY = "imp:remedy";
    static final String REVOCABLE = "imp:revocable";
    static final String STATE = "imp:state";
    static final String SURVIVES = "imp:survivesRevocation";
    static final String TITLE = "imp:title";
    static final String VERSION = "imp:version";
    static final String WORDING = "imp:wording";
    static final String ZONE = "imp:zone";

    private Profile() {}

    /** {@code WEB_EXCERPT} is {@code imp:webExcerpt}. */
    static String term(String constant) {
        var words = constant.toLowerCase(Locale.ROOT).split("_");
        var name = new StringBuilder(PREFIX).append(words[0]);
        for (var index = 1; index < words.length; index++) {
            name.append(words[index].substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(words[index].substring(1));
        }
        return name.toString();
    }

    /** The constant that a name stands for. */
    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        for (var each : type.getEnumConstants()) {
            if (each.name().equalsIgnoreCase(name) || term(each.name()).equals(name)) {
                return each;
            }
        }
        throw new IllegalArgumentException(name);
    }
}
