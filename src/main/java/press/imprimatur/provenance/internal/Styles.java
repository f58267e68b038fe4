package press.imprimatur.provenance.internal;

import java.util.List;
import java.util.Optional;
import press.imprimatur.provenance.StyleContext;
import press.imprimatur.provenance.StyleEntry;
import press.imprimatur.provenance.StyleList;
import press.imprimatur.provenance.internal.style.StyleReading;
import press.imprimatur.provenance.internal.style.StyleRule;

/**
 * What explains changes of style: the shape of marks alone, else the entries of a version.
 *
 * @param version 0 if there is none
 */
record Styles(StyleReading marks, StyleReading entries, int version) {

    /** Only entries that count, of texts in that language. */
    static Styles of(StyleList list, StyleContext context) {
        var counting =
                list.entries().stream()
                        .filter(Styles::counts)
                        .filter(entry -> StyleRule.isAbout(entry, context.language()))
                        .toList();
        return new Styles(
                StyleReading.of(List.of(), Optional.empty()),
                StyleReading.of(counting, context.published()),
                list.version());
    }

    static boolean counts(StyleEntry entry) {
        return entry.confirmedBy().isPresent() || StyleRule.isSure(entry);
    }

    /** Whether it takes no more than the shape of marks. */
    boolean isOfMarks(List<String> before, List<String> after) {
        return marks.explains(before, after);
    }

    /** Whether an entry explains it, with the shape of marks. */
    boolean isOfEntries(List<String> before, List<String> after) {
        return version > 0 && entries.explains(before, after);
    }
}
