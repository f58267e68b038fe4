package press.imprimatur.ingest.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The words of an element as one line, character by character: without what is struck out or not
 * shown, for a headline has no marks that could say so.
 */
final class SeenText implements NodeVisitor {

    private static final Set<String> SILENT =
            Set.of(
                    "del",
                    "s",
                    "strike",
                    "script",
                    "style",
                    "template",
                    "noscript",
                    "svg",
                    "rt",
                    "rp");
    private static final String HIGH = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String LOW = "₀₁₂₃₄₅₆₇₈₉";

    private final StringBuilder text = new StringBuilder();
    private final Deque<Element> silent = new ArrayDeque<>();

    private SeenText() {}

    static String of(Element element) {
        var seen = new SeenText();
        element.traverse(seen);
        return Texts.line(seen.text.toString());
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            if (isSilent(element)) {
                silent.push(element);
            } else if (silent.isEmpty()) {
                begin(element);
            }
        } else if (node instanceof TextNode words && silent.isEmpty()) {
            text.append(raised(words));
        }
    }

    private void begin(Element element) {
        if (element.nameIs("br") || element.isBlock()) {
            text.append(' ');
        } else if (element.nameIs("q")) {
            text.append('“');
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!silent.isEmpty() && silent.peek() == node) {
            silent.pop();
        } else if (silent.isEmpty() && node instanceof Element element) {
            text.append(element.nameIs("q") ? "”" : element.isBlock() ? " " : "");
        }
    }

    private static boolean isSilent(Element element) {
        return SILENT.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("style").matches("(?is).*(?:display\\s*:\\s*none|line-through).*");
    }

    /** A number set high or low says something else when it is set like the others. */
    private static String raised(TextNode words) {
        var parent = words.parent();
        var digits = words.getWholeText();
        var isRaised = parent instanceof Element element && element.nameIs("sup");
        var isLowered = parent instanceof Element element && element.nameIs("sub");
        if (!isRaised && !isLowered || !digits.matches("[0-9]{1,4}")) {
            return digits;
        }
        var set = new StringBuilder();
        digits.chars().forEach(digit -> set.append((isRaised ? HIGH : LOW).charAt(digit - '0')));
        return set.toString();
    }
}
