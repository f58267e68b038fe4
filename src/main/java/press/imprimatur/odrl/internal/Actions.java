package press.imprimatur.odrl.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.rights.Use;

/**
 * The actions of ODRL's common vocabulary and of our profile, in one tree: who has an action has
 * those that are included in it. Pictures are no part of {@code use}: they are closed unless named.
 */
final class Actions {

    static final String USE = "use";
    private static final String TRANSFER = "transfer";
    private static final String COMMERCIAL = "cc:CommercialUse";

    private static final Map<Use, String> STANDARD =
            Map.ofEntries(
                    Map.entry(Use.WEB_FULL, "display"),
                    Map.entry(Use.FEED_FULL, "distribute"),
                    Map.entry(Use.PRINT, "print"),
                    Map.entry(Use.TRANSLATE, "translate"),
                    Map.entry(Use.SUBSTANTIVE_EDIT, "derive"),
                    Map.entry(Use.ABRIDGE, "extract"),
                    Map.entry(Use.TEXT_TO_SPEECH, "textToSpeech"),
                    Map.entry(Use.SEARCH_INDEX, "index"),
                    Map.entry(Use.ARCHIVE_INTERNAL, "archive"),
                    Map.entry(Use.RESELL, "sell"),
                    Map.entry(Use.SUBLICENSE, "grantUse"));

    private static final List<String> BELOW_USE =
            List.of(
                    "acceptTracking",
                    "aggregate",
                    "annotate",
                    "anonymize",
                    "archive",
                    "attribute",
                    "compensate",
                    "concurrentUse",
                    "delete",
                    "derive",
                    "digitize",
                    "distribute",
                    "ensureExclusivity",
                    "execute",
                    "grantUse",
                    "include",
                    "index",
                    "inform",
                    "install",
                    "modify",
                    "move",
                    "nextPolicy",
                    "obtainConsent",
                    "play",
                    "present",
                    "print",
                    "read",
                    "reproduce",
                    "reviewPolicy",
                    "stream",
                    "synchronize",
                    "textToSpeech",
                    "transform",
                    "translate",
                    "uninstall",
                    "watermark",
                    "cc:Distribution",
                    "cc:Reproduction",
                    "cc:DerivativeWorks",
                    "cc:Sharing",
                    COMMERCIAL);

    private static final Map<String, String> PARENTS = parents();

    private Actions() {}

    /** The action that stands for a use. */
    static String of(Use use) {
        return STANDARD.getOrDefault(use, profileName(use));
    }

    /** The use that an action stands for; empty if our tree has none for it. */
    static Optional<Use> use(String action) {
        return Arrays.stream(Use.values()).filter(use -> of(use).equals(action)).findFirst();
    }

    static boolean isKnown(String action) {
        return action.equals(USE) || action.equals(TRANSFER) || PARENTS.containsKey(action);
    }

    /** Whether who has the first has the other too. */
    static boolean includes(String action, String other) {
        for (var each = other; each != null; each = PARENTS.get(each)) {
            if (each.equals(action)) {
                return true;
            }
        }
        return false;
    }

    /** The uses that an action comes to, without those that others of them include. */
    static List<Use> uses(String action) {
        var all = Arrays.stream(Use.values()).filter(use -> includes(action, of(use))).toList();
        return all.stream()
                .filter(use -> all.stream().noneMatch(more -> more != use && more.implies(use)))
                .toList();
    }

    private static Map<String, String> parents() {
        var parents = new HashMap<String, String>();
        BELOW_USE.forEach(action -> parents.put(action, USE));
        parents.put("display", "play");
        parents.put("extract", "reproduce");
        parents.put("sell", TRANSFER);
        parents.put("give", TRANSFER);
        for (var use : Use.values()) {
            if (!STANDARD.containsKey(use)) {
                parents.put(profileName(use), parent(use));
            }
        }
        return parents;
    }

    private static String parent(Use use) {
        return switch (use.group()) {
            case IMAGE -> null;
            case COMMERCE -> COMMERCIAL;
            default -> broader(use).map(Actions::of).orElse(USE);
        };
    }

    /** Of the uses that include it, the nearest: the one that the others include too. */
    private static Optional<Use> broader(Use use) {
        var all = Stream.of(Use.values()).filter(each -> each != use && each.implies(use)).toList();
        return all.stream()
                .filter(each -> all.stream().allMatch(more -> more.implies(each)))
                .findFirst();
    }

    private static String profileName(Use use) {
        return Profile.term(use.name());
    }
}
