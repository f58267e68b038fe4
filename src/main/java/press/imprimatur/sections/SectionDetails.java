package press.imprimatur.sections;

import java.util.Optional;

/**
 * What is said of a section.
 *
 * @param name as readers read it
 * @param slug the part of its address; empty means: made from the name
 * @param parent the section it belongs to; empty for one of the first rank
 */
public record SectionDetails(String name, String slug, Optional<SectionId> parent) {

    public SectionDetails {
        name = name == null ? "" : name.strip();
        slug = slug == null ? "" : slug.strip();
    }
}
