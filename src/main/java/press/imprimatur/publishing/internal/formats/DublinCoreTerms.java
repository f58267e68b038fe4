package press.imprimatur.publishing.internal.formats;

import java.time.Instant;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** What the DCMI terms say of an item in the feeds that are XML; their prefix is dcterms. */
final class DublinCoreTerms {

    static final String NAMESPACE = "http://purl.org/dc/terms/";

    private DublinCoreTerms() {}

    /** The end of the permission, in the form of a DCMI Period; nothing if there is none. */
    static void writeEnd(FeedXml xml, Optional<Instant> end) throws XMLStreamException {
        if (end.isPresent()) {
            xml.element("dcterms:valid", "end=" + end.get() + "; scheme=W3C-DTF;");
        }
    }
}
