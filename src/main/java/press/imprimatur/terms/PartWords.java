package press.imprimatur.terms;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import press.imprimatur.kernel.Sentences;

/** Calls the parts of a story what an editor would call them: "photo by Ann Lee". */
final class PartWords {

    private static final int LONGEST_CREDIT = 60;
    private static final String PHOTO = "photo";

    /** Credits often say themselves what they are of. */
    private static final Pattern SAYS_WHAT =
            Pattern.compile(
                    "(?i)(photo(?:graph|graphy)?|foto|picture|image|drawing|illustration|graphic|map|cartoon)"
                            + "s?\\s*(?:\\bby\\b|[:/|–—-])\\s*(\\S.*)");

    private static final Pattern SAYS_WHOSE =
            Pattern.compile("(?i)(?:©|\\(c\\)|copyright\\b|courtesy of\\b|by\\b)[\\s:]*(\\S.*)");

    private PartWords() {}

    /** Without an article before it. */
    static String of(Component part, Sentences sentences) {
        var credit = part.kind().isImage() ? part.facts().credit().orElse("").strip() : "";
        return credit.isEmpty() ? plain(part, sentences) : credited(credit, sentences);
    }

    /** The same for all parts of a story: two by the same person are told apart by their place. */
    static Map<Component, String> of(Collection<Component> parts, Sentences sentences) {
        var words = new HashMap<Component, String>();
        for (var part : parts) {
            var name = of(part, sentences);
            var isAmbiguous =
                    parts.stream()
                            .filter(other -> !other.equals(part))
                            .anyMatch(other -> of(other, sentences).equals(name));
            words.put(
                    part,
                    isAmbiguous
                            ? sentences.say("rights.part.placed", name, plain(part, sentences))
                            : name);
        }
        return words;
    }

    private static String plain(Component part, Sentences sentences) {
        return sentences.say("rights.part." + part.kind().name(), part.number());
    }

    private static String credited(String credit, Sentences sentences) {
        var what = PHOTO;
        var whose = credit;
        var found = SAYS_WHAT.matcher(credit);
        if (found.matches()) {
            what = found.group(1).toLowerCase(Locale.ROOT);
            whose = found.group(2);
        }
        var owner = SAYS_WHOSE.matcher(whose);
        whose = shortened(owner.matches() ? owner.group(1) : whose);
        return switch (what) {
            case "drawing", "illustration", "graphic", "map", "cartoon" ->
                    sentences.say("rights.part.by." + what, whose);
            default -> sentences.say("rights.part.by.photo", whose);
        };
    }

    private static String shortened(String credit) {
        return credit.codePointCount(0, credit.length()) <= LONGEST_CREDIT
                ? credit
                : credit.substring(0, credit.offsetByCodePoints(0, LONGEST_CREDIT - 1)) + "…";
    }
}
