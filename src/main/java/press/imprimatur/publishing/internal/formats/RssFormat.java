package press.imprimatur.publishing.internal.formats;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.jsoup.Jsoup;

/**
 * RSS 2.0, with the modules that readers' programs know: content, Dublin Core, Media RSS and the
 * links of Atom.
 */
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
            xml.raw().writeNamespace("dcterms", DublinCoreTerms.NAMESPACE);
            xml.raw().writeNamespace("media", MediaRss.NAMESPACE);
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
        xml.element("title", channel.name());
        xml.element("link", channel.home());
        xml.element("description", html(channel.description()));
        xml.element("language", channel.language());
        xml.element("lastBuildDate", RFC_822.format(channel.updated()));
        xml.raw().writeEmptyElement("atom:link");
        xml.attribute("href", channel.self(path()));
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
        for (var category : item.categories()) {
            xml.element("category", category);
        }
        if (item.source().isPresent()) {
            source(xml, item.source().get());
        }
        text(xml, item);
        for (var line : item.rightsInWords()) {
            xml.element("dc:rights", line);
        }
        MediaRss.write(xml, item.pictures());
        DublinCoreTerms.writeEnd(xml, item.validUntil());
        xml.end();
    }

    /** The original itself: whoever reads the item wants that, not all that the outlet has. */
    private static void source(FeedXml xml, FeedSource source) throws XMLStreamException {
        if (source.address().isPresent()) {
            xml.start("source");
            xml.attribute("url", source.address().get());
            xml.characters(source.name());
            xml.end();
        }
    }

    /** A summary says itself what is owed for it; beside the whole text there is only the deck. */
    private static void text(FeedXml xml, FeedItem item) throws XMLStreamException {
        if (item.full()) {
            xml.element("description", html(item.gist()));
            xml.htmlElement("content:encoded", item.html());
        } else {
            xml.element("description", item.html());
        }
    }

    /**
     * Words where RSS has HTML: as they are if HTML shows just that, otherwise written as the HTML
     * that does. So a program that takes them for plain text is right as often as can be.
     */
    private static String html(String words) {
        var shown = Jsoup.parseBodyFragment(words).body();
        if (shown.childrenSize() == 0 && shown.wholeText().equals(words)) {
            return words;
        }
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
