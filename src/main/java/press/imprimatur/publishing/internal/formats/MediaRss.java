package press.imprimatur.publishing.internal.formats;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import press.imprimatur.publishing.internal.duties.Licence;

/** Pictures in the feeds that are XML, as Media RSS 1.5.1 has them; its prefix is {@code media}. */
final class MediaRss {

    static final String NAMESPACE = "http://search.yahoo.com/mrss/";

    private MediaRss() {}

    /** Each picture with whom it is owed to: nobody gets one without the other. */
    static void write(FeedXml xml, List<FeedPicture> pictures) throws XMLStreamException {
        for (var picture : pictures) {
            xml.start("media:content");
            xml.attribute("url", picture.address());
            xml.attribute("type", picture.mediaType());
            xml.attribute("medium", "image");
            xml.attribute("fileSize", Long.toString(picture.length()));
            xml.attribute("width", Integer.toString(picture.width()));
            xml.attribute("height", Integer.toString(picture.height()));
            xml.elementIfAny("media:title", picture.alternativeText());
            xml.elementIfAny("media:description", picture.caption());
            for (var credit : picture.credits()) {
                xml.element("media:credit", credit);
            }
            for (var licence : picture.licences()) {
                licence(xml, licence);
            }
            xml.end();
        }
    }

    private static void licence(FeedXml xml, Licence licence) throws XMLStreamException {
        xml.start("media:license");
        if (licence.address().isPresent()) {
            xml.attribute("type", "text/html");
            xml.attribute("href", licence.address().get().toString());
        }
        xml.characters(licence.name());
        xml.end();
    }
}
