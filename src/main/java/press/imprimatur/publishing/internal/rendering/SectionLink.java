package press.imprimatur.publishing.internal.rendering;

import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.sections.Section;

/**
 * A section, as readers are led to it.
 *
 * @param path of its page
 */
public record SectionLink(String name, String path) {

    /** That of a section. */
    public static SectionLink to(Section section) {
        return new SectionLink(section.name(), RenditionStore.SECTIONS + section.slug());
    }
}
