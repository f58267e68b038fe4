package press.imprimatur.provenance.internal;

import java.util.List;
import java.util.Optional;
import press.imprimatur.provenance.StyleContext;
import press.imprimatur.provenance.StyleEntry;
import press.imprimatur.provenance.StyleList;
import press.imprimatur.provenance.internal.style.StyleReading;
import press.imprimatur.provenance.internal.style.StyleRule;

/**
 * What explains changes of style: the shape of marks alone, else the entries of a version. Most
 * texts differ in nothing, so that it is made out only when it is asked for.
 *
 * @param list of which only entries count that are about texts in the language of the context
 */
record Styles(StyleList list, StyleContext context) {

    static boolean counts(StyleEntry entry) {
        return entry.confirmedBy().isPresent() || StyleRule.isSure(entry);
    }

    /** Which version of the house style explains; 0 if there is none. */
    int version() {
        return list.version();
    }

    /** Whether it takes no more than the shape of marks. */
    boolean isOfMarks(List<String> before, List<String> after) {
        return StyleReading.of(List.of(), Optional.empty()).explains(before, after);
    }

    /** Whether an entry explains it, with the shape of marks. */
    boolean isOfEntries(List<String> before, List<String> after) {
        return version() > 0
                && StyleReading.of(counting(), context.published()).explains(before, after);
    }

    private List<StyleEntry> counting() {
        return list.entries().stream()
                .filter(Styles::counts)
                .filter(entry -> StyleRule.isAbout(entry, context.language()))
                .toList();
    }
}
