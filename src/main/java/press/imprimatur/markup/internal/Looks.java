package press.imprimatur.markup.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What an element looks like to readers of the page: its style says more than its name. */
final class Looks {

    private static final Set<String> STRUCK = Set.of("del", "s", "strike");

    private static final Set<String> STRUCK_CLASSES =
            Set.of(
                    "strike",
                    "strikethrough",
                    "strike-through",
                    "is-strikethrough",
                    "has-strikethrough",
                    "line-through",
                    "linethrough",
                    "text-line-through",
                    "text-strike",
                    "text-decoration-line-through",
                    "struck");

    private static final Set<String> FOR_SCREEN_READERS =
            Set.of(
                    "sr-only",
                    "sr_only",
                    "sronly",
                    "visually-hidden",
                    "visuallyhidden",
                    "visually-hidden-text",
                    "screen-reader-text",
                    "screen-reader-only",
                    "screen-reader",
                    "screenreader",
                    "screen-readers-only",
                    "element-invisible",
                    "show-for-sr",
                    "u-visually-hidden",
                    "a11y-hidden",
                    "assistive-text",
                    "hidden-visually");

    private static final Pattern LINE_THROUGH =
            Pattern.compile("(?:^|;)\\s*text-decoration(?:-line)?\\s*:[^;]*\\bline-through\\b");
    private static final Pattern NOT_SHOWN =
            Pattern.compile(
                    "(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)"
                            + "|mso-hide\\s*:\\s*all)\\b");
    private static final Pattern OUT_OF_SIGHT =
            Pattern.compile(
                    "(?:^|;)\\s*(?:clip\\s*:\\s*rect|clip-path\\s*:\\s*inset\\(\\s*(?:50|100)%"
                            + "|left\\s*:\\s*-\\d{3,}|text-indent\\s*:\\s*-\\d{3,}"
                            + "|opacity\\s*:\\s*0(?:\\.0*)?\\s*(?:;|!|$)"
                            + "|font-size\\s*:\\s*0(?:px|pt|em|rem|%)?\\s*(?:;|!|$))");

    /** Longer ones are read no further: nobody styles a word with a page of rules. */
    private static final int LONGEST = 2_000;

    private Looks() {}

    static boolean isStruck(Element element) {
        return STRUCK.contains(element.normalName())
                || hasClass(element, STRUCK_CLASSES)
                || LINE_THROUGH.matcher(style(element)).find();
    }

    static boolean isNotShown(Element element) {
        // What is hidden until it is looked for is found by everybody who looks.
        return element.hasAttr("hidden") && !element.attr("hidden").equalsIgnoreCase("until-found")
                || NOT_SHOWN.matcher(style(element)).find();
    }

    static boolean isForScreenReaders(Element element) {
        return hasClass(element, FOR_SCREEN_READERS) || OUT_OF_SIGHT.matcher(style(element)).find();
    }

    private static boolean hasClass(Element element, Set<String> known) {
        return element.hasAttr("class")
                && Arrays.stream(start(element.attr("class")).split("\\s+"))
                        .anyMatch(known::contains);
    }

    private static String style(Element element) {
        return element.hasAttr("style") ? start(element.attr("style")) : "";
    }

    private static String start(String written) {
        return written.substring(0, Math.min(written.length(), LONGEST)).toLowerCase(Locale.ROOT);
    }
}
