package press.imprimatur.provenance.web;

import press.imprimatur.provenance.StyleEntry;

/**
 * An entry of the house style, with how it stands.
 *
 * @param kind in words
 * @param said why it counts, or what it waits for
 * @param waiting whether it waits for a rights editor
 */
public record StyleRow(
        StyleEntry entry,
        String kind,
        String from,
        String to,
        String language,
        String said,
        boolean waiting) {

    static StyleRow of(StyleEntry entry, String kind, String said, boolean counts) {
        return new StyleRow(entry, kind, entry.from(), entry.to(), entry.language(), said, !counts);
    }
}
