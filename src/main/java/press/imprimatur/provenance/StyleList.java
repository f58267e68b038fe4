package press.imprimatur.provenance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One version of the house style. It never changes; whatever is changed makes another version.
 *
 * @param version counted from 1; 0 before anybody wrote an entry
 * @param at since when it is in force, UTC; absent of version 0
 * @param by who made it; empty of version 0
 */
public record StyleList(int version, Optional<Instant> at, String by, List<StyleEntry> entries) {

    /** Before anybody wrote an entry. */
    public static final StyleList NONE = new StyleList(0, Optional.empty(), "", List.of());

    public StyleList {
        at = at == null ? Optional.empty() : at;
        entries = List.copyOf(entries);
    }
}
