package press.imprimatur.publishing.internal.formats;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the XML of feeds, whatever characters a newsroom types. */
final class FeedXml {

    private final XMLStreamWriter xml;

    private FeedXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What is to be written. */
    interface Content {
        void to(FeedXml xml) throws XMLStreamException;
    }

    /** A whole document. */
    static String document(Content content) {
        var text = new StringWriter();
        try {
            // The JDK's own: others close elements in other ways, and bytes are compared.
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            content.to(new FeedXml(xml));
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a string takes any XML", impossible);
        }
        return text + "\n";
    }

    /** The writer itself, for what is peculiar to a format. */
    XMLStreamWriter raw() {
        return xml;
    }

    void start(String name) throws XMLStreamException {
        xml.writeStartElement(name);
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    /** Between elements, so that people can read it. */
    void newLine() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, allowed(value));
    }

    void characters(String text) throws XMLStreamException {
        xml.writeCharacters(allowed(text));
    }

    /** An element with a text in it; its name may have a prefix that the document declares. */
    void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        characters(text);
        xml.writeEndElement();
    }

    /** The same, if there is a text. */
    void elementIfAny(String name, String text) throws XMLStreamException {
        if (!text.isEmpty()) {
            element(name, text);
        }
    }

    /** HTML that people can read in the source. */
    void htmlElement(String name, String html) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCData(allowed(html).replace("]]>", "]]]]><![CDATA[>"));
        xml.writeEndElement();
    }

    /** The text without the characters that XML 1.0 cannot hold, not even escaped. */
    private static String allowed(String text) {
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
}
