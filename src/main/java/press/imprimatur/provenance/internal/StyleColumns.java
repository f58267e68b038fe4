package press.imprimatur.provenance.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import press.imprimatur.provenance.StyleEntry;
import press.imprimatur.provenance.StyleKind;

/** An entry of the house style. */
@Embeddable
class StyleColumns {

    @Enumerated(EnumType.STRING)
    private StyleKind kind;

    @Column(name = "from_words")
    private String from;

    @Column(name = "to_words")
    private String to;

    private String language;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    protected StyleColumns() {}

    StyleColumns(StyleEntry entry) {
        kind = entry.kind();
        from = entry.from();
        to = entry.to();
        language = entry.language();
        confirmedBy = entry.confirmedBy().orElse(null);
    }

    StyleEntry entry() {
        return new StyleEntry(kind, from, to, language, Optional.ofNullable(confirmedBy));
    }
}
