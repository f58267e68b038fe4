package press.imprimatur.publishing.internal.rendering;

import java.net.URI;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.sections.Section;

/**
 * A section, as readers are led to it.
 *
 * @param path of its page, as addresses have it: in letters of ASCII (RFC 3986), which browsers
 *     show as what they stand for
 */
public record SectionLink(String name, String path) {

    /** That of a section. */
    public static SectionLink to(Section section) {
        var path = URI.create(RenditionStore.SECTIONS + section.slug());
        return new SectionLink(section.name(), path.toASCIIString());
    }
}
