package press.imprimatur.ingest.internal;

import java.util.Comparator;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds the smallest part of a page that holds its story. */
final class ProseFinder {

    /** The share of the text that the story has within what holds it. */
    private static final double NEARLY_ALL = 0.85;

    /** The share of the page's text from which on an {@code article} is the page's story. */
    private static final double MOST = 0.5;

    private static final Set<String> HOLDERS =
            Set.of("div", "section", "article", "main", "table", "tbody", "tr", "td", "center");

    private ProseFinder() {}

    /** PageFurniture should be gone already. */
    static Element find(Element body) {
        var mass = TextMass.of(body);
        var start =
                body.select("[itemprop=articleBody], article, main, [role=main]").stream()
                        .filter(element -> mass.share(element) >= MOST)
                        .min(Comparator.comparingInt(mass::characters))
                        .orElse(body);
        return inner(start, mass);
    }

    private static Element inner(Element start, TextMass mass) {
        var holder = start;
        while (true) {
            var within = holder;
            var next =
                    within.children().stream()
                            .filter(child -> HOLDERS.contains(child.normalName()))
                            .filter(child ->
                                    mass.characters(child) >= NEARLY_ALL * mass.characters(within))
                            .findFirst();
            if (next.isEmpty()) {
                return holder;
            }
            holder = next.get();
        }
    }
}
