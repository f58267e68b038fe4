package press.imprimatur.markup.internal;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import press.imprimatur.markup.Block.Kind;
import press.imprimatur.markup.Mark.Setting;

/** What the elements of HTML become. */
final class Elements {

    /** Left out with all that is in them. */
    static final Set<String> DROPPED =
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
                    "source",
                    "style",
                    "template",
                    "textarea",
                    "title",
                    "track",
                    "video",
                    "xmp");

    /** Those of the dropped that show something, so that a caption beside them is theirs. */
    static final Set<String> SHOWING =
            Set.of("audio", "canvas", "embed", "iframe", "math", "object", "svg", "video");

    /** Unwrapped, with the text flowing on. */
    static final Set<String> FLOWING =
            Set.of(
                    "abbr", "acronym", "bdi", "bdo", "big", "blink", "data", "del", "font", "ins",
                    "label", "mark", "marquee", "nobr", "output", "picture", "rb", "rp", "rt",
                    "rtc", "ruby", "s", "slot", "small", "span", "strike", "time", "tt", "u",
                    "wbr");

    static final Map<String, Kind> SUBHEADS =
            Map.of(
                    "h1", Kind.SUBHEAD,
                    "h2", Kind.SUBHEAD,
                    "h3", Kind.MINOR_SUBHEAD,
                    "h4", Kind.LEAST_SUBHEAD,
                    "h5", Kind.LEAST_SUBHEAD,
                    "h6", Kind.LEAST_SUBHEAD);

    static final Map<String, Setting> SETTINGS =
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

    private Elements() {}

    /**
     * Whether text flows on through it: an element that nobody knows is a word in a sentence, if it
     * stands in one, and a box of the page otherwise.
     */
    static boolean flows(Element element) {
        return FLOWING.contains(element.normalName())
                || !element.tag().isKnownTag() && standsInText(element);
    }

    private static boolean standsInText(Element element) {
        var parent = element.parent();
        return parent != null && isOfText(parent)
                || isText(element.previousSibling())
                || isText(element.nextSibling());
    }

    private static boolean isOfText(Element element) {
        var name = element.normalName();
        return name.equals("p")
                || name.equals("a")
                || SUBHEADS.containsKey(name)
                || SETTINGS.containsKey(name)
                || FLOWING.contains(name);
    }

    private static boolean isText(Node node) {
        if (node instanceof TextNode text) {
            return !text.isBlank();
        }
        return node instanceof Element element && isOfText(element) && !element.isBlock();
    }
}
