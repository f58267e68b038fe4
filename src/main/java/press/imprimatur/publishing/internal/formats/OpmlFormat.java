package press.imprimatur.publishing.internal.formats;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A list of feeds that feed readers take in at one go: OPML 2.0, subscription lists. */
public final class OpmlFormat {

    public static final String MEDIA_TYPE = "text/x-opml; charset=utf-8";

    private OpmlFormat() {}

    /**
     * A feed.
     *
     * @param title what readers call it
     * @param feed its absolute address
     * @param page the absolute address of the page whose feed it is
     * @param language BCP 47, of most of what it carries
     */
    public record Subscription(String title, String feed, String page, String language) {}

    /** All of them, in the order in which they are given. */
    public static String list(String title, List<Subscription> feeds) {
        return FeedXml.document(xml -> {
            xml.start("opml");
            xml.attribute("version", "2.0");
            xml.newLine();
            xml.start("head");
            xml.element("title", title);
            xml.end();
            xml.newLine();
            xml.start("body");
            for (var feed : feeds) {
                xml.newLine();
                outline(xml, feed);
            }
            xml.newLine();
            xml.end();
            xml.newLine();
            xml.end();
        });
    }

    private static void outline(FeedXml xml, Subscription feed) throws XMLStreamException {
        xml.start("outline");
        xml.attribute("type", "rss");
        xml.attribute("text", feed.title());
        xml.attribute("title", feed.title());
        xml.attribute("xmlUrl", feed.feed());
        xml.attribute("htmlUrl", feed.page());
        xml.attribute("language", feed.language());
        xml.end();
    }
}
