package press.imprimatur.sections.web;

import java.util.Optional;
import press.imprimatur.api.Versioned;
import press.imprimatur.sections.Section;
import press.imprimatur.sections.SectionId;

/** A section, as scripts read it. */
public record SectionJson(
        String id, long version, String name, String slug, Optional<String> parent, boolean closed)
        implements Versioned {

    static SectionJson of(Section section) {
        return new SectionJson(
                section.id().toString(),
                section.version(),
                section.name(),
                section.slug(),
                section.parent().map(SectionId::toString),
                section.closed());
    }
}
