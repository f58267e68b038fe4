package press.imprimatur.odrl.internal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import press.imprimatur.terms.Use;

/**
 * The actions of ODRL's common vocabulary and of our profile, in one tree: who has an action has
 * those that are included in it. Pictures are no part of {@code use}: they are closed unless named.
 */
final class Actions {

    static final String USE = "use";
    private static final String TRANSFER = "transfer";
    static final String COMMERCIAL = "cc:CommercialUse";

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

    /** What an action of Creative Commons comes to: a copy as it is, and never a changed one. */
    private static final Map<String, Set<String>> COMMONS =
            Map.of(
                    "cc:Distribution", Set.of("display", "distribute", "play", "present"),
                    "cc:Reproduction", Set.of("archive", "digitize", "reproduce"),
                    "cc:DerivativeWorks",
                            Set.of(
                                    "derive",
                                    "extract",
                                    "imp:addReporting",
                                    "modify",
                                    "transform",
                                    "translate"));

    /** What only both come to: to make copies, and to distribute them. */
    private static final Set<String> COPIES_FOR_OTHERS =
            Set.of(
                    "imp:api",
                    "imp:app",
                    "imp:broadcastRead",
                    "imp:newsletterFull",
                    "imp:partnerPush",
                    "imp:pdf",
                    "imp:socialExcerpt",
                    "imp:socialLink",
                    "index",
                    "print",
                    "textToSpeech");

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
            var isWhole = !each.equals("reproduce") || other.equals("reproduce");
            if (each.equals(action)
                    || isWhole && COMMONS.getOrDefault(action, Set.of()).contains(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether who has all of them has the other too. */
    static boolean include(Set<String> actions, String other) {
        return actions.stream().anyMatch(each -> includes(each, other))
                || isForCopies(actions)
                        && COPIES_FOR_OTHERS.stream().anyMatch(each -> includes(each, other));
    }

    private static boolean isForCopies(Set<String> actions) {
        return actions.contains("cc:Distribution")
                && (actions.contains("cc:Reproduction") || actions.contains("reproduce"));
    }

    /** The uses that actions come to together, without those that others of them include. */
    static List<Use> uses(Set<String> actions) {
        return broadest(use -> include(actions, of(use)));
    }

    /** The uses that are forbidden where each of the actions is: as they are named, if they are. */
    static Set<Use> forbidden(Set<String> actions) {
        var uses = EnumSet.noneOf(Use.class);
        for (var action : actions) {
            use(action)
                    .ifPresentOrElse(
                            uses::add,
                            () -> uses.addAll(broadest(use -> takesAway(action, of(use)))));
        }
        return uses;
    }

    /**
     * Whether who must not do the first must not do the other: for it is one, or a part of it. Who
     * forbids use forbids everything, pictures and transfer too.
     */
    static boolean forbids(String action, String other) {
        return action.equals(USE) || takesAway(action, other) || includes(other, action);
    }

    /** Of what needs two permissions, who must not have one has none. */
    private static boolean takesAway(String action, String other) {
        var isOfCommons = action.equals("cc:Distribution") || action.equals("cc:Reproduction");
        for (var each = other; each != null; each = PARENTS.get(each)) {
            if (each.equals(action)
                    || COMMONS.getOrDefault(action, Set.of()).contains(each)
                    || isOfCommons && COPIES_FOR_OTHERS.contains(each)) {
                return true;
            }
        }
        return false;
    }

    private static List<Use> broadest(Predicate<Use> which) {
        var all = Arrays.stream(Use.values()).filter(which).toList();
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
        parents.put("attachPolicy", USE);
        parents.put("attachSource", USE);
        for (var use : Use.values()) {
            if (!STANDARD.containsKey(use)) {
                parents.put(profileName(use), parent(use));
            }
        }
        return parents;
    }

    private static String parent(Use use) {
        if (use == Use.STYLE_EDIT || use == Use.HEADLINE_EDIT) {
            return "modify";
        }
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
