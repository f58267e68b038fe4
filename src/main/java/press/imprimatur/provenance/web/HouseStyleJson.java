package press.imprimatur.provenance.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.api.Versioned;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.provenance.HouseStyle;
import press.imprimatur.provenance.StyleEntry;
import press.imprimatur.provenance.StyleKind;
import press.imprimatur.provenance.StyleList;

/**
 * A version of the house style, as scripts read it.
 *
 * @param at since when it is in force; absent before anybody wrote an entry
 */
public record HouseStyleJson(long version, Optional<Instant> at, String by, List<EntryJson> entries)
        implements Versioned {

    /**
     * An entry.
     *
     * @param counts whether it explains changes; if not, it waits for a rights editor
     */
    public record EntryJson(
            StyleKind kind,
            String from,
            String to,
            String language,
            boolean counts,
            Optional<String> confirmedBy) {}

    /** An entry as scripts name it. */
    public record SaidEntry(StyleKind kind, String from, String to, String language) {

        StyleEntry entry() {
            if (kind == null) {
                throw new FieldRefused("kind", "provenance.style.noKind");
            }
            return new StyleEntry(kind, from, to, language);
        }
    }

    static HouseStyleJson of(StyleList list, HouseStyle style) {
        return new HouseStyleJson(
                list.version(),
                list.at(),
                list.by(),
                list.entries().stream().map(entry -> of(entry, style)).toList());
    }

    private static EntryJson of(StyleEntry entry, HouseStyle style) {
        return new EntryJson(
                entry.kind(),
                entry.from(),
                entry.to(),
                entry.language(),
                style.counts(entry),
                entry.confirmedBy());
    }
}
