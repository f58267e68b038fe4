package press.imprimatur.publishing.internal.formats;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** RSS 2.0. */
final class RssFormat implements FeedFormat {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
    private static final String DC = "http://purl.org/dc/elements/1.1/";

    // RSS wants RFC 822, whose days of the month have two digits.
    private static final DateTimeFormatter RFC_822 =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    @Override
    public String path() {
        return "/feed.xml";
    }

    @Override
    public String mediaType() {
        return "application/rss+xml";
    }

    @Override
    public String write(FeedChannel channel, List<FeedItem> items) {
        return FeedXml.document(xml -> {
            xml.start("rss");
            xml.attribute("version", "2.0");
            xml.raw().writeNamespace("atom", ATOM);
            xml.raw().writeNamespace("content", CONTENT);
            xml.raw().writeNamespace("dc", DC);
            xml.start("channel");
            head(xml, channel);
            for (var item : items) {
                xml.newLine();
                item(xml, item);
            }
            xml.newLine();
            xml.end();
            xml.end();
        });
    }

    private void head(FeedXml xml, FeedChannel channel) throws XMLStreamException {
        xml.element("title", channel.newsroom());
        xml.element("link", channel.absolute("/"));
        xml.element("description", html(channel.description()));
        xml.element("language", channel.language());
        xml.element("lastBuildDate", RFC_822.format(channel.updated()));
        xml.raw().writeEmptyElement("atom:link");
        xml.attribute("href", channel.absolute(path()));
        xml.attribute("rel", "self");
        xml.attribute("type", mediaType());
    }

    private static void item(FeedXml xml, FeedItem item) throws XMLStreamException {
        xml.start("item");
        xml.element("title", item.headline());
        xml.element("link", item.address());
        xml.start("guid");
        xml.attribute("isPermaLink", "false");
        xml.characters(item.id());
        xml.end();
        xml.element("pubDate", RFC_822.format(item.published()));
        if (item.modified().isPresent()) {
            xml.element("atom:updated", item.modified().get().toString());
        }
        xml.elementIfAny("dc:creator", item.byline());
        xml.element("dc:language", item.language());
        if (item.full()) {
            xml.element("description", html(item.summary()));
            xml.htmlElement("content:encoded", item.html());
        } else {
            xml.element("description", item.html());
        }
        xml.end();
    }

    /** Words where RSS has HTML: written as the HTML that shows them, whatever signs they hold. */
    private static String html(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
