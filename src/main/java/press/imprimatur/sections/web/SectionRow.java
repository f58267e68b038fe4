package press.imprimatur.sections.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import press.imprimatur.sections.Section;
import press.imprimatur.sections.SectionId;

/**
 * A section in its place.
 *
 * @param rank 0 for one of the first rank
 */
public record SectionRow(
        String id,
        long version,
        String name,
        String slug,
        Set<String> formerSlugs,
        boolean closed,
        int rank) {

    private static final String MOVED_IN = "\u2003";

    /** Of sections in the order in which they belong to each other. */
    static List<SectionRow> ranked(List<Section> all) {
        var ranks = new HashMap<SectionId, Integer>();
        var found = new ArrayList<SectionRow>();
        for (var section : all) {
            var rank = section.parent().map(ranks::get).map(above -> above + 1).orElse(0);
            ranks.put(section.id(), rank);
            found.add(of(section, rank));
        }
        return found;
    }

    private static SectionRow of(Section section, int rank) {
        return new SectionRow(
                section.id().toString(),
                section.version(),
                section.name(),
                section.slug(),
                section.formerSlugs(),
                section.closed(),
                rank);
    }

    boolean isCalled(String name) {
        return slug.equals(name) || formerSlugs.contains(name);
    }

    /** The same under the slug by which something is filed, if it is one of this section. */
    SectionRow chosenAs(String name) {
        return formerSlugs.contains(name)
                ? new SectionRow(id, version, this.name, name, formerSlugs, closed, rank)
                : this;
    }

    /** The name, moved in by its rank: for lists that know no tree. */
    public String label() {
        return MOVED_IN.repeat(rank) + name;
    }
}
