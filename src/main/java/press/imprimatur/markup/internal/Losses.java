package press.imprimatur.markup.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import press.imprimatur.markup.Cleaned;
import press.imprimatur.markup.Loss;
import press.imprimatur.markup.TextRun;

/** Collects what a body does not hold as the foreign text had it. */
final class Losses {

    private static final int LONGEST = 80;

    private final Set<Loss> found = new LinkedHashSet<>();

    List<Loss> found() {
        return new ArrayList<>(found);
    }

    void add(Loss.Kind kind, String words) {
        if (found.size() < Cleaned.MOST_LOSSES) {
            found.add(new Loss(kind, line(words)));
        }
    }

    /** What says nothing is no loss. */
    void addText(Loss.Kind kind, Element element) {
        var words = beginning(element);
        if (!words.isEmpty()) {
            add(kind, words);
        }
    }

    /** Does not read on: an element may hold a whole page. */
    static String beginning(Element element) {
        var text = new StringBuilder();
        element.filter((node, depth) -> {
            if (node instanceof TextNode some) {
                text.append(some.getWholeText(), 0, Math.min(some.getWholeText().length(), 1000));
                text.append(' ');
            }
            return text.length() > 1000
                    ? NodeFilter.FilterResult.STOP
                    : NodeFilter.FilterResult.CONTINUE;
        });
        return line(text.toString());
    }

    private static String line(String text) {
        var line = TextRun.text(TextRun.line(List.of(TextRun.plain(text.replace('\n', ' ')))));
        var end =
                line.offsetByCodePoints(
                        0, Math.min(LONGEST, line.codePointCount(0, line.length())));
        return end < line.length() ? line.substring(0, end) + "…" : line;
    }
}
