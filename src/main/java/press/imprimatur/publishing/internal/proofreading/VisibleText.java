package press.imprimatur.publishing.internal.proofreading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import press.imprimatur.markup.Body;

/**
 * What is to be seen of some HTML, line by line from the top. Knows nothing of the templates: only
 * which elements are blocks, and which are never shown.
 */
final class VisibleText {

    private static final Set<String> NEVER_SHOWN =
            Set.of("script", "style", "template", "noscript", "head", "title", "iframe", "object");

    private final Element root;
    private final List<TextLine> lines = new ArrayList<>();
    private final Map<Element, Integer> places = new IdentityHashMap<>();

    private VisibleText(Element root) {
        this.root = root;
        root.traverse(new Reader());
    }

    /** Reads what stands in an element. */
    static VisibleText of(Element root) {
        return new VisibleText(root);
    }

    /** The text as people compare it: one space between words, none at the ends. */
    static String plain(String text) {
        return text.replaceAll("[ \\t\\r\\n\\f]+", " ").strip();
    }

    List<TextLine> lines() {
        return Collections.unmodifiableList(lines);
    }

    /** The elements of a name that are to be seen. */
    List<Element> shown(String query) {
        return root.select(query).stream().filter(places::containsKey).toList();
    }

    /** Which line an element that is to be seen begins in. */
    int lineOf(Element element) {
        return places.get(element);
    }

    /**
     * Where the text of a body stands, whole and with nothing in between but figures; the last such
     * place. Empty if it stands nowhere, and for a body without a text.
     */
    Optional<Stretch> find(Body body) {
        var wanted = words(body);
        var outside = lines.stream().filter(line -> !line.inFigure()).toList();
        var texts = outside.stream().map(TextLine::text).toList();
        var at = wanted.isEmpty() ? -1 : Collections.lastIndexOfSubList(texts, wanted);
        return at < 0
                ? Optional.empty()
                : Optional.of(
                        new Stretch(
                                outside.get(at).block(),
                                outside.get(at + wanted.size() - 1).block()));
    }

    /** What a body says in running text: without captions, and without what is struck out. */
    static String said(Body body) {
        var root = Jsoup.parseBodyFragment(body.html()).body();
        root.select("s").remove();
        return String.join(" ", words(root));
    }

    private static List<String> words(Body body) {
        return words(Jsoup.parseBodyFragment(body.html()).body());
    }

    private static List<String> words(Element root) {
        return VisibleText.of(root).lines().stream()
                .filter(line -> !line.inFigure())
                .map(TextLine::text)
                .toList();
    }

    /**
     * Lines from the first to the last, both of them included.
     *
     * @param first counted from the top
     * @param last counted from the top
     */
    record Stretch(int first, int last) {}

    /** Writes down lines while it walks through the elements in order. */
    private final class Reader implements NodeVisitor {

        private final StringBuilder current = new StringBuilder();
        private int hidden;
        private int figures;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                if (isNeverShown(element)) {
                    hidden++;
                }
                if (element.isBlock()) {
                    end();
                }
                if ("figure".equals(element.normalName())) {
                    figures++;
                }
                if ("br".equals(element.normalName())) {
                    current.append(' ');
                }
                if (hidden == 0) {
                    places.put(element, lines.size());
                }
            } else if (node instanceof TextNode text && hidden == 0) {
                current.append(text.getWholeText());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (element.isBlock() || element == root) {
                    end();
                }
                if ("figure".equals(element.normalName())) {
                    figures--;
                }
                if (isNeverShown(element)) {
                    hidden--;
                }
            }
        }

        private void end() {
            var text = plain(current.toString());
            current.setLength(0);
            if (!text.isEmpty()) {
                lines.add(new TextLine(lines.size(), text, figures > 0));
            }
        }

        private boolean isNeverShown(Element element) {
            return NEVER_SHOWN.contains(element.normalName())
                    || element.hasAttr("hidden")
                    || element.hasAttr("style")
                    || "true".equals(element.attr("aria-hidden"));
        }
    }
}
