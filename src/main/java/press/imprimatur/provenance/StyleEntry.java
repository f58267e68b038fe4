package press.imprimatur.provenance;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * An entry of the house style: what is written otherwise here, and how.
 *
 * @param from as originals write it: words, or a pattern; see {@link StyleKind}
 * @param to as it is written here
 * @param language BCP 47 tag of the texts that it is about; {@code en} includes {@code en-GB}
 * @param confirmedBy the rights editor who said that it changes no meaning; absent if nobody did
 */
public record StyleEntry(
        StyleKind kind, String from, String to, String language, Optional<String> confirmedBy) {

    public StyleEntry {
        requireNonNull(kind, "kind");
        from = from == null ? "" : from.strip();
        to = to == null ? "" : to.strip();
        language = language == null ? "" : language.strip();
        confirmedBy = confirmedBy == null ? Optional.empty() : confirmedBy;
    }

    /** One that nobody has confirmed. */
    public StyleEntry(StyleKind kind, String from, String to, String language) {
        this(kind, from, to, language, Optional.empty());
    }

    /** The same, confirmed. */
    public StyleEntry confirmedBy(String somebody) {
        return new StyleEntry(kind, from, to, language, Optional.of(somebody));
    }

    /** Whether both write the same for the same, whoever confirmed it. */
    public boolean isSameAs(StyleEntry other) {
        return kind == other.kind
                && from.equals(other.from)
                && to.equals(other.to)
                && language.equals(other.language);
    }
}
