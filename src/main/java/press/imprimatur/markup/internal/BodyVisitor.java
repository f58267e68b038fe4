package press.imprimatur.markup.internal;

import static press.imprimatur.markup.internal.Elements.DROPPED;
import static press.imprimatur.markup.internal.Elements.SETTINGS;
import static press.imprimatur.markup.internal.Elements.SHOWING;
import static press.imprimatur.markup.internal.Elements.SUBHEADS;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import press.imprimatur.markup.Loss;
import press.imprimatur.markup.Mark;
import press.imprimatur.markup.Mark.Setting;

/**
 * Tells a {@link BodyBuilder} what a parsed page says in the words of the body schema. Walks
 * without recursion, so the page's depth does not matter.
 */
final class BodyVisitor implements NodeVisitor {

    private static final Runnable NOTHING = () -> {};

    private final BodyBuilder body;

    /** What to do at the end tags of the elements that are open. */
    private final Deque<Runnable> ends = new ArrayDeque<>();

    private final Losses losses;
    private final Directions directions;
    private Node dropped;
    private int quotations;
    private int takenApart;
    private boolean hasDropped;

    BodyVisitor(BodyBuilder body, Losses losses) {
        this.body = body;
        this.losses = losses;
        this.directions = body.directions();
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
                tellIfSaid(element);
            }
        } else if (!name.equals("body") && Looks.isNotShown(element)) {
            dropped = element;
            losses.addText(Loss.Kind.HIDDEN, element);
        } else if (name.equals("table") && isKept(element)) {
            dropped = element;
        } else {
            ends.push(opened(element, name));
        }
    }

    /** What something that is left out calls itself; a drawing without a name adorns the page. */
    private void tellIfSaid(Element element) {
        for (var attribute : List.of("title", "aria-label", "src", "data", "data-src")) {
            if (!element.attr(attribute).isBlank()) {
                losses.add(Loss.Kind.EMBEDDED, element.attr(attribute));
                return;
            }
        }
        if (!element.nameIs("svg")) {
            losses.add(Loss.Kind.EMBEDDED, element.normalName());
        }
    }

    /** Opens the element with what its looks say, and gives what closes both. */
    private Runnable opened(Element element, String name) {
        if (Looks.isForScreenReaders(element)) {
            losses.addText(Loss.Kind.FOR_SCREEN_READERS, element);
        }
        if (!Looks.isStruck(element)) {
            return begin(element, name);
        }
        losses.addText(Loss.Kind.STRUCK, element);
        var struck = body.mark(Setting.STRUCK);
        return around(struck, begin(element, name));
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
        var kept = TableReader.read(table, losses);
        kept.ifPresent(body::table);
        return kept.isPresent();
    }

    private Runnable takeApart(Element table) {
        if (takenApart++ == 0) {
            losses.addText(Loss.Kind.TABLE, table);
        }
        var end = body.block();
        return () -> {
            end.run();
            takenApart--;
        };
    }

    /** Opens the element, and gives what closes it. */
    private Runnable begin(Element element, String name) {
        if (SETTINGS.containsKey(name)) {
            return around(body.mark(SETTINGS.get(name)), inDirection(element));
        }
        if (name.equals("rt")) {
            return reading(element);
        }
        if (Elements.flows(element)) {
            return inDirection(element);
        }
        return around(directions.begin(element), beginBlock(element, name));
    }

    private Runnable beginBlock(Element element, String name) {
        if (SUBHEADS.containsKey(name)) {
            return body.subhead(SUBHEADS.get(name));
        }
        return switch (name) {
            case "a" -> link(element);
            case "q" -> quotation();
            case "br" -> once(body::lineBreak);
            case "hr" -> once(body::separator);
            case "img" -> once(() -> picture(element));
            case "ul", "menu", "dir" -> body.listing(Optional.empty());
            case "ol" -> body.listing(Optional.of(ListNumbering.of(element)));
            case "li" -> body.item(ListNumbering.value(element));
            case "blockquote" -> body.quote();
            case "figure" -> body.figure();
            case "figcaption" -> body.caption();
            case "pre" -> body.preformatted();
            case "table" -> takeApart(element);
            default -> body.block();
        };
    }

    private static Runnable once(Runnable act) {
        act.run();
        return NOTHING;
    }

    private static Runnable around(Runnable outer, Runnable inner) {
        return () -> {
            inner.run();
            outer.run();
        };
    }

    private Runnable inDirection(Element element) {
        var beginning = Directions.beginning(element);
        if (beginning.isEmpty()) {
            return NOTHING;
        }
        body.text(beginning);
        return () -> body.text(Directions.end(beginning));
    }

    /** How a word is read stands in brackets after it, unless the page wrote them. */
    private Runnable reading(Element reading) {
        var ruby = reading.closest("ruby");
        if (!reading.hasText() || ruby != null && ruby.selectFirst("rp") != null) {
            return NOTHING;
        }
        body.text("(");
        return () -> body.text(")");
    }

    private Runnable link(Element element) {
        Optional<Mark.Link> link = Mark.Link.to(element.attr("href"));
        var mark = link.isPresent() ? body.mark(link.get()) : NOTHING;
        return around(mark, inDirection(element));
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
