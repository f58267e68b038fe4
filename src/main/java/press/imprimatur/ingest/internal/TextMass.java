package press.imprimatur.ingest.internal;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much of a page's running text is in which element; text in links hardly counts. */
final class TextMass implements NodeVisitor {

    private static final Set<String> SILENT =
            Set.of("script", "style", "noscript", "template", "head", "textarea", "select");

    private final Map<Node, Integer> mass = new IdentityHashMap<>();
    private int total;
    private int links;
    private int silent;

    private TextMass() {}

    static TextMass of(Element page) {
        var mass = new TextMass();
        page.traverse(mass);
        return mass;
    }

    /** From 0 to 1. */
    double share(Element element) {
        return total == 0 ? 0 : (double) of(element, 0) / total;
    }

    int characters(Element element) {
        return of(element, 0);
    }

    private int of(Node node, int ifAbsent) {
        return mass.getOrDefault(node, ifAbsent);
    }

    @Override
    public void head(Node node, int depth) {
        mass.put(node, total);
        if (node instanceof Element element) {
            links += element.nameIs("a") ? 1 : 0;
            silent += SILENT.contains(element.normalName()) ? 1 : 0;
        } else if (node instanceof TextNode text && links == 0 && silent == 0) {
            total += text.text().strip().length();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        mass.put(node, total - mass.get(node));
        if (node instanceof Element element) {
            links -= element.nameIs("a") ? 1 : 0;
            silent -= SILENT.contains(element.normalName()) ? 1 : 0;
        }
    }
}
