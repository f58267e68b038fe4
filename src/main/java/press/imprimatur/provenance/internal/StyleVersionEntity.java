package press.imprimatur.provenance.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import press.imprimatur.provenance.StyleList;

/** A version of the house style. */
@Entity(name = "StyleVersion")
@Immutable
@Table(name = "provenance_style_version")
class StyleVersionEntity {

    @Id private int number;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    @ElementCollection
    @Immutable
    @CollectionTable(name = "provenance_style_entry", joinColumns = @JoinColumn(name = "version"))
    @OrderColumn(name = "place")
    private List<StyleColumns> entries = new ArrayList<>();

    protected StyleVersionEntity() {}

    StyleVersionEntity(StyleList list) {
        number = list.version();
        madeAt = list.at().orElseThrow();
        madeBy = list.by();
        list.entries().stream().map(StyleColumns::new).forEach(entries::add);
    }

    StyleList list() {
        return new StyleList(
                number,
                Optional.of(madeAt),
                madeBy,
                entries.stream().map(StyleColumns::entry).toList());
    }
}
