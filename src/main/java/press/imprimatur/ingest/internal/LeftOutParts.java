package press.imprimatur.ingest.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import press.imprimatur.markup.Block;
import press.imprimatur.markup.Body;
import press.imprimatur.markup.Markup;
import press.imprimatur.markup.Passage;
import press.imprimatur.markup.TextRun;
import press.imprimatur.provenance.LeftOut;

/**
 * What is taken out of a page, so that it can be put back to where it stood. A mark keeps its place
 * until the text is read; then the marks go.
 */
final class LeftOutParts {

    private static final Pattern HOLDERS =
            Pattern.compile("div|section|article|main|body|aside|footer|header");
    private static final String MARK = "imprimatur left out ";
    private static final Pattern MARKED = Pattern.compile(MARK + "(\\d{1,9})");
    private static final String NO_WORDS =
            "script, style, template, noscript, nav, button, input, select, textarea, iframe";

    private final Markup markup;
    private final List<Part> parts = new ArrayList<>();

    LeftOutParts(Markup markup) {
        this.markup = markup;
    }

    /** An element that is about to be taken out of the page. */
    void take(Element element, boolean doubtful) {
        var copy = element.clone();
        copy.select(NO_WORDS).remove();
        copy.select("[hidden], [style]").removeAttr("hidden").removeAttr("style");
        var body = markup.clean(copy.removeAttr("hidden").removeAttr("style").outerHtml());
        if (!body.isEmpty()) {
            var mark = new Element("p").text(MARK + parts.size());
            parts.add(new Part(body, doubtful, mark));
            standalone(element).before(mark);
        }
    }

    /** Where a paragraph can stand before it without taking apart what it stands in. */
    private static Element standalone(Element element) {
        var at = element;
        while (at.parent() != null && !HOLDERS.matcher(at.parent().normalName()).matches()) {
            at = at.parent();
        }
        return at.parent() == null ? element : at;
    }

    /** What stood beside all of the story stood before it, or after it. */
    void place(Element page, Element story) {
        var elements = page.getAllElements();
        var begin = elements.indexOf(story);
        parts.forEach(part -> part.isBefore = elements.indexOf(part.mark) < begin);
    }

    /** The story's blocks without the marks among them. */
    List<Block> unmarked(List<Block> blocks) {
        var story = new ArrayList<Block>();
        for (var block : blocks) {
            var mark = MARKED.matcher(text(block));
            var part = mark.matches() ? Integer.parseInt(mark.group(1)) : parts.size();
            if (part < parts.size()) {
                parts.get(part).at = story.size();
            } else {
                story.add(block);
            }
        }
        parts.stream()
                .filter(part -> part.at < 0)
                .forEach(part -> part.at = part.isBefore ? 0 : story.size());
        return story;
    }

    private static String text(Block block) {
        return block instanceof Block.Prose prose ? TextRun.text(prose.runs()) : "";
    }

    /** Of the story's blocks, the one at that place is the so-many-th that stays. */
    void reach(int at, int kept) {
        parts.stream().filter(part -> part.at == at).forEach(part -> part.after = kept);
    }

    /** A block of the story that is kept apart from it. */
    void take(Block block, int after) {
        var part = new Part(Body.of(List.of(block)), false, null);
        part.at = Integer.MAX_VALUE;
        part.after = after;
        parts.add(part);
    }

    /** In the order of the page; what the story says too is not left out. */
    List<LeftOut> of(Body story) {
        var told = new HashSet<>(texts(story));
        return parts.stream()
                .filter(part -> !told.containsAll(texts(part.body)))
                .map(part -> new LeftOut(part.after, part.body, part.isDoubtful))
                .sorted((one, other) -> Integer.compare(one.after(), other.after()))
                .toList();
    }

    private List<String> texts(Body body) {
        return markup.passages(body).stream().map(Passage::text).toList();
    }

    private static final class Part {

        private final Body body;
        private final boolean isDoubtful;
        private final Element mark;
        private boolean isBefore;
        private int at = -1;
        private int after;

        Part(Body body, boolean isDoubtful, Element mark) {
            this.body = body;
            this.isDoubtful = isDoubtful;
            this.mark = mark;
        }
    }
}
