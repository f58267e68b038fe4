package press.imprimatur.publishing.internal.rendering;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.StringWriter;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Makes RSS 2.0. Pure: the same view always gives the same characters. An item is made once, when
 * its story comes out; a feed puts items together.
 */
@ApplicationScoped
public class Feeds {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
    private static final String DC = "http://purl.org/dc/elements/1.1/";

    // RSS wants RFC 822, whose days of the month have two digits.
    private static final DateTimeFormatter RFC_822 =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    /** One {@code item} element, to be kept until the story changes. */
    public String item(FeedItemView view) {
        var story = view.story();
        var text = story.text();
        return written(xml -> {
            xml.writeStartElement("item");
            element(xml, "title", text.headline());
            element(xml, "link", story.address());
            xml.writeStartElement("guid");
            xml.writeAttribute("isPermaLink", "false");
            xml.writeCharacters(allowed(view.id()));
            xml.writeEndElement();
            element(xml, "pubDate", RFC_822.format(story.published()));
            if (story.modified().isPresent()) {
                prefixed(xml, "atom", ATOM, "updated", story.modified().get().toString());
            }
            if (!text.byline().isEmpty()) {
                prefixed(xml, "dc", DC, "creator", text.byline());
            }
            prefixed(xml, "dc", DC, "language", text.language());
            if (view.full()) {
                described(xml, text.summary());
                encoded(xml, Pages.feedText(view));
            } else {
                element(xml, "description", Pages.feedText(view));
            }
            xml.writeEndElement();
        });
    }

    /** A whole feed. */
    public String feed(FeedView view) {
        var masthead = view.masthead();
        var head =
                written(xml -> {
                    xml.writeStartDocument("UTF-8", "1.0");
                    xml.writeStartElement("rss");
                    xml.writeAttribute("version", "2.0");
                    xml.writeNamespace("atom", ATOM);
                    xml.writeNamespace("content", CONTENT);
                    xml.writeNamespace("dc", DC);
                    xml.writeStartElement("channel");
                    element(xml, "title", masthead.newsroom());
                    element(xml, "link", masthead.absolute("/"));
                    described(xml, masthead.channel() + " from " + masthead.newsroom());
                    element(xml, "language", masthead.language());
                    element(xml, "lastBuildDate", RFC_822.format(view.updated()));
                    xml.writeEmptyElement("atom", "link", ATOM);
                    xml.writeAttribute("href", masthead.absolute(view.path()));
                    xml.writeAttribute("rel", "self");
                    xml.writeAttribute("type", "application/rss+xml");
                    xml.writeCharacters("\n");
                });
        // The items are XML already, with the prefixes that the feed declares.
        return head + String.join("\n", view.items()) + "\n</channel></rss>\n";
    }

    private static void element(XMLStreamWriter xml, String name, String text)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    /** Words where RSS has HTML: written as the HTML that shows them, whatever signs they hold. */
    private static void described(XMLStreamWriter xml, String words) throws XMLStreamException {
        element(xml, "description", html(words));
    }

    private static String html(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static void prefixed(
            XMLStreamWriter xml, String prefix, String namespace, String name, String text)
            throws XMLStreamException {
        xml.writeStartElement(prefix, name, namespace);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    private static void encoded(XMLStreamWriter xml, String html) throws XMLStreamException {
        xml.writeStartElement("content", "encoded", CONTENT);
        xml.writeCData(allowed(html).replace("]]>", "]]]]><![CDATA[>"));
        xml.writeEndElement();
    }

    /** The text without the characters that XML 1.0 cannot hold, not even escaped. */
    static String allowed(String text) {
        return text.codePoints()
                .filter(character ->
                        character == '\t'
                                || character == '\n'
                                || character == '\r'
                                || character >= 0x20 && character <= 0xD7FF
                                || character >= 0xE000 && character <= 0xFFFD
                                || character >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String written(Content content) {
        var text = new StringWriter();
        try {
            // The JDK's own: others close elements in other ways, and bytes are compared.
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            content.to(xml);
            xml.flush();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a string takes any XML", impossible);
        }
        return text.toString();
    }

    private interface Content {
        void to(XMLStreamWriter xml) throws XMLStreamException;
    }
}
