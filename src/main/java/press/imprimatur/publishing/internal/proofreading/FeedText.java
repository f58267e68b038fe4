package press.imprimatur.publishing.internal.proofreading;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a feed reader shows of an item.
 *
 * @param html the whole text if the item has it, else its description; empty if it has neither
 * @param creator who wrote it; empty if the item does not say
 */
record FeedText(String html, String creator) {

    /** Reads an item; one that cannot be read shows nothing. */
    static FeedText of(String item) {
        // A stored item has the prefixes, not the declarations: those stand once in the feed.
        var feed =
                "<rss xmlns:atom=\"http://www.w3.org/2005/Atom\""
                        + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                        + item
                        + "</rss>";
        try {
            var factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            return read(factory.createXMLStreamReader(new StringReader(feed)));
        } catch (XMLStreamException broken) {
            return new FeedText("", "");
        }
    }

    private static FeedText read(XMLStreamReader xml) throws XMLStreamException {
        var description = "";
        var encoded = "";
        var creator = "";
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "description" -> description = xml.getElementText();
                    case "encoded" -> encoded = xml.getElementText();
                    case "creator" -> creator = xml.getElementText();
                    default -> {
                        // Titles and dates carry no duty.
                    }
                }
            }
        }
        return new FeedText(encoded.isEmpty() ? description : encoded, creator);
    }
}
