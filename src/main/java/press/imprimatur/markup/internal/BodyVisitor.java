package press.imprimatur.markup.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import press.imprimatur.markup.Block.Kind;
import press.imprimatur.markup.Mark;
import press.imprimatur.markup.Mark.Setting;

/**
 * Tells a {@link BodyBuilder} what a parsed page says in the words of the body schema. Walks
 * without recursion, so the page's depth does not matter.
 */
final class BodyVisitor implements NodeVisitor {

    /** Left out with all that is in them. */
    private static final Set<String> DROPPED =
            Set.of(
                    "applet",
                    "area",
                    "audio",
                    "base",
                    "button",
                    "canvas",
                    "datalist",
                    "dialog",
                    "embed",
                    "frame",
                    "frameset",
                    "head",
                    "iframe",
                    "input",
                    "link",
                    "listing",
                    "map",
                    "meta",
                    "meter",
                    "noembed",
                    "noframes",
                    "noscript",
                    "object",
                    "option",
                    "param",
                    "plaintext",
                    "portal",
                    "progress",
                    "script",
                    "select",
                    "slot",
                    "source",
                    "style",
                    "template",
                    "textarea",
                    "title",
                    "track",
                    "video",
                    "xmp");

    /** Those of the dropped that show something, so that a caption beside them is theirs. */
    private static final Set<String> SHOWING =
            Set.of("audio", "canvas", "embed", "iframe", "object", "svg", "video");

    /** Unwrapped, with the text flowing on; any other unknown element parts paragraphs. */
    private static final Set<String> FLOWING =
            Set.of(
                    "abbr", "acronym", "bdi", "bdo", "big", "blink", "data", "del", "font", "ins",
                    "label", "mark", "marquee", "nobr", "output", "picture", "rb", "rp", "rt",
                    "rtc", "ruby", "s", "small", "span", "strike", "time", "tt", "u", "wbr");

    private static final Map<String, Kind> SUBHEADS =
            Map.of(
                    "h1", Kind.SUBHEAD,
                    "h2", Kind.SUBHEAD,
                    "h3", Kind.MINOR_SUBHEAD,
                    "h4", Kind.LEAST_SUBHEAD,
                    "h5", Kind.LEAST_SUBHEAD,
                    "h6", Kind.LEAST_SUBHEAD);

    private static final Map<String, Setting> SETTINGS =
            Map.ofEntries(
                    Map.entry("strong", Setting.STRONG),
                    Map.entry("b", Setting.STRONG),
                    Map.entry("em", Setting.EMPHASIS),
                    Map.entry("i", Setting.EMPHASIS),
                    Map.entry("cite", Setting.EMPHASIS),
                    Map.entry("dfn", Setting.EMPHASIS),
                    Map.entry("var", Setting.EMPHASIS),
                    Map.entry("sub", Setting.SUBSCRIPT),
                    Map.entry("sup", Setting.SUPERSCRIPT),
                    Map.entry("code", Setting.CODE),
                    Map.entry("kbd", Setting.CODE),
                    Map.entry("samp", Setting.CODE));

    private static final Runnable NOTHING = () -> {};

    private final BodyBuilder body;

    /** What to do at the end tags of the elements that are open. */
    private final Deque<Runnable> ends = new ArrayDeque<>();

    private Node dropped;
    private int quotations;
    private int takenApart;
    private boolean hasDropped;

    BodyVisitor(BodyBuilder body) {
        this.body = body;
    }

    @Override
    public void head(Node node, int depth) {
        if (dropped != null) {
            return;
        }
        if (node instanceof CDataNode) {
            // To browsers it is a comment.
            return;
        }
        if (node instanceof TextNode text) {
            body.text(text.getWholeText());
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (dropped == node) {
            dropped = null;
        } else if (dropped == null && node instanceof Element) {
            ends.pop().run();
        }
    }

    private void element(Element element) {
        var name = element.normalName();
        if (DROPPED.contains(name) || !Parser.NamespaceHtml.equals(element.tag().namespace())) {
            dropped = element;
            if (SHOWING.contains(name)) {
                body.somethingShown();
                hasDropped = true;
            }
        } else if (name.equals("table") && isKept(element)) {
            dropped = element;
        } else {
            ends.push(begin(element, name));
        }
    }

    /** Whether something was left out that a reader of the page would have seen. */
    boolean hasDropped() {
        return hasDropped;
    }

    /** What is in a table that was taken apart is taken apart, too. */
    private boolean isKept(Element table) {
        if (takenApart > 0 || !body.takesTable()) {
            return false;
        }
        var kept = TableReader.read(table);
        kept.ifPresent(body::table);
        return kept.isPresent();
    }

    private Runnable takeApart() {
        takenApart++;
        var end = body.block();
        return () -> {
            end.run();
            takenApart--;
        };
    }

    /** Opens the element, and gives what closes it. */
    private Runnable begin(Element element, String name) {
        if (SETTINGS.containsKey(name)) {
            return body.mark(SETTINGS.get(name));
        }
        if (FLOWING.contains(name)) {
            return NOTHING;
        }
        if (SUBHEADS.containsKey(name)) {
            return body.subhead(SUBHEADS.get(name));
        }
        return switch (name) {
            case "a" -> link(element);
            case "q" -> quotation();
            case "br" -> once(body::lineBreak);
            case "hr" -> once(body::separator);
            case "img" -> once(() -> picture(element));
            case "ul", "menu", "dir" -> body.listing(false);
            case "ol" -> body.listing(true);
            case "li" -> body.item();
            case "blockquote" -> body.quote();
            case "figure" -> body.figure();
            case "figcaption" -> body.caption();
            case "pre" -> body.preformatted();
            case "table" -> takeApart();
            default -> body.block();
        };
    }

    private static Runnable once(Runnable act) {
        act.run();
        return NOTHING;
    }

    private Runnable link(Element element) {
        Optional<Mark.Link> link = Mark.Link.to(element.attr("href"));
        return link.isPresent() ? body.mark(link.get()) : NOTHING;
    }

    /** Browsers show quotation marks around it, which are text to every reader. */
    private Runnable quotation() {
        var inner = quotations++ % 2 == 1;
        body.text(inner ? "‘" : "“");
        return () -> {
            quotations--;
            body.text(inner ? "’" : "”");
        };
    }

    private void picture(Element element) {
        hasDropped = true;
        var source = element.attr("src").trim().toLowerCase(Locale.ROOT);
        body.picture(PictureName.read(source), element.attr("alt"));
    }
}
