package press.imprimatur.sections;

import java.util.Optional;
import java.util.Set;

/**
 * A section of the site.
 *
 * @param version goes up with every change of it
 * @param slug the part of its address, which no other section has
 * @param parent the section it belongs to; empty for one of the first rank
 * @param formerSlugs those it had before, which lead to it for ever
 * @param closed whether nothing new is filed under it; what was stays
 */
public record Section(
        SectionId id,
        long version,
        String name,
        String slug,
        Optional<SectionId> parent,
        Set<String> formerSlugs,
        boolean closed) {

    public Section {
        formerSlugs = Set.copyOf(formerSlugs);
    }

    /** Whether it is, or was once, called so in addresses. */
    public boolean isCalled(String name) {
        return slug.equals(name) || formerSlugs.contains(name);
    }
}
