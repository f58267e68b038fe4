package press.imprimatur.markup.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** The body schema told a second time, for tests: what a browser would make of a text. */
final class Schema {

    private static final Map<String, Set<String>> ATTRIBUTES =
            Map.of(
                    "a", Set.of("href"),
                    "img", Set.of("src", "alt"),
                    "td", Set.of("colspan", "rowspan"),
                    "th", Set.of("colspan", "rowspan"),
                    "ol", Set.of("reversed", "start", "type"),
                    "li", Set.of("value"));

    private static final Set<String> ELEMENTS =
            Set.of(
                    "p",
                    "h2",
                    "h3",
                    "h4",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "figure",
                    "img",
                    "figcaption",
                    "hr",
                    "table",
                    "caption",
                    "thead",
                    "tbody",
                    "tr",
                    "td",
                    "th",
                    "a",
                    "strong",
                    "em",
                    "s",
                    "sub",
                    "sup",
                    "code",
                    "br");

    private static final Pattern PLACES = Pattern.compile("(?i)(https?://|mailto:).+");

    private Schema() {}

    static List<String> violations(String html) {
        var found = new ArrayList<String>();
        Jsoup.parseBodyFragment(html)
                .body()
                .forEachNode(node -> {
                    if (node instanceof Comment || node instanceof DataNode) {
                        found.add(node.toString());
                    } else if (node instanceof Element element && !element.nameIs("body")) {
                        check(element, found);
                    }
                });
        return found;
    }

    private static void check(Element element, List<String> found) {
        var name = element.tagName();
        if (!ELEMENTS.contains(name)) {
            found.add(name);
        }
        for (var attribute : element.attributes()) {
            if (!ATTRIBUTES.getOrDefault(name, Set.of()).contains(attribute.getKey())) {
                found.add(name + " " + attribute);
            }
        }
        if (name.equals("a") && !PLACES.matcher(element.attr("href")).matches()
                || name.equals("img") && !element.attr("src").matches("picture:[0-9a-f-]{36}")) {
            found.add(element.outerHtml());
        }
    }
}
