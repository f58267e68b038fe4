package press.imprimatur.publishing.internal.formats;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Atom 1.0 (RFC 4287). */
final class AtomFormat implements FeedFormat {

    @Override
    public String path() {
        return "/feed.atom";
    }

    @Override
    public String mediaType() {
        return "application/atom+xml";
    }

    @Override
    public String write(FeedChannel channel, List<FeedItem> items) {
        return FeedXml.document(xml -> {
            xml.start("feed");
            xml.raw().writeDefaultNamespace("http://www.w3.org/2005/Atom");
            xml.raw().writeNamespace("dcterms", DublinCoreTerms.NAMESPACE);
            xml.raw().writeNamespace("media", MediaRss.NAMESPACE);
            xml.attribute("xml:lang", channel.language());
            head(xml, channel);
            for (var item : items) {
                xml.newLine();
                entry(xml, item, channel);
            }
            xml.newLine();
            xml.end();
        });
    }

    private void head(FeedXml xml, FeedChannel channel) throws XMLStreamException {
        xml.element("id", channel.id());
        xml.element("title", channel.name());
        xml.element("subtitle", channel.description());
        xml.element("updated", channel.updated().toString());
        link(xml, "self", mediaType(), channel.self(path()));
        link(xml, "alternate", "text/html", channel.home());
    }

    private static void entry(FeedXml xml, FeedItem item, FeedChannel channel)
            throws XMLStreamException {
        xml.start("entry");
        xml.attribute("xml:lang", item.language());
        xml.element("id", item.id());
        xml.element("title", item.headline());
        link(xml, "alternate", "text/html", item.address());
        if (item.source().flatMap(FeedSource::address).isPresent()) {
            link(xml, "via", "text/html", item.source().get().address().get());
        }
        xml.element("published", item.published().toString());
        xml.element("updated", item.updated().toString());
        author(xml, item.byline().isEmpty() ? channel.newsroom() : item.byline());
        for (var category : item.categories()) {
            xml.raw().writeEmptyElement("category");
            xml.attribute("term", category);
        }
        text(xml, item);
        if (!item.rightsInWords().isEmpty()) {
            xml.element("rights", String.join("\n", item.rightsInWords()));
        }
        MediaRss.write(xml, item.pictures());
        DublinCoreTerms.writeEnd(xml, item.validUntil());
        xml.end();
    }

    private static void text(FeedXml xml, FeedItem item) throws XMLStreamException {
        if (item.full()) {
            xml.elementIfAny("summary", item.gist());
        }
        xml.start(item.full() ? "content" : "summary");
        xml.attribute("type", "html");
        xml.characters(item.html());
        xml.end();
    }

    private static void link(FeedXml xml, String relation, String mediaType, String address)
            throws XMLStreamException {
        xml.raw().writeEmptyElement("link");
        xml.attribute("rel", relation);
        xml.attribute("type", mediaType);
        xml.attribute("href", address);
    }

    private static void author(FeedXml xml, String name) throws XMLStreamException {
        xml.start("author");
        xml.element("name", name);
        xml.end();
    }
}
