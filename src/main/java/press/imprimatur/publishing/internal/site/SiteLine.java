package press.imprimatur.publishing.internal.site;

import jakarta.persistence.Embeddable;
import java.net.URI;
import java.util.Optional;
import press.imprimatur.publishing.Furniture.FooterLine;
import press.imprimatur.publishing.Furniture.LabelledLink;

/** Words that perhaps lead somewhere, as they are stored; an empty address leads nowhere. */
@Embeddable
class SiteLine {

    private String words;
    private String address;

    protected SiteLine() {}

    private SiteLine(String words, String address) {
        this.words = words;
        this.address = address;
    }

    static SiteLine of(LabelledLink link) {
        return new SiteLine(link.words(), link.address().toString());
    }

    static SiteLine of(FooterLine line) {
        return new SiteLine(line.words(), line.address().map(URI::toString).orElse(""));
    }

    LabelledLink link() {
        return new LabelledLink(words, URI.create(address));
    }

    FooterLine line() {
        return new FooterLine(
                words, Optional.of(address).filter(led -> !led.isEmpty()).map(URI::create));
    }
}
