package press.imprimatur.sections.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import press.imprimatur.kernel.ChangedMeanwhile;
import press.imprimatur.sections.Section;
import press.imprimatur.sections.SectionDetails;
import press.imprimatur.sections.SectionId;

@Entity(name = "Section")
@Table(name = "sections_section")
class SectionEntity {

    @Id private UUID id;

    @Version private long version;

    private String name;
    private String slug;

    @Column(name = "parent")
    private UUID parent;

    private int position;
    private boolean closed;
    private String[] former = {};

    protected SectionEntity() {}

    SectionEntity(SectionId id, SectionDetails details, int position) {
        this.id = id.value();
        this.position = position;
        write(details);
    }

    void refuseIfNotAt(long seen) {
        if (seen != version) {
            throw new ChangedMeanwhile("section", seen, version);
        }
    }

    void write(SectionDetails details) {
        if (slug != null && !slug.equals(details.slug())) {
            var all = new LinkedHashSet<>(Arrays.asList(former));
            all.add(slug);
            all.remove(details.slug());
            former = all.toArray(String[]::new);
        }
        name = details.name();
        slug = details.slug();
        parent = details.parent().map(SectionId::value).orElse(null);
    }

    void close(boolean isClosed) {
        closed = isClosed;
    }

    void placeAt(int newPosition) {
        position = newPosition;
    }

    SectionId sectionId() {
        return new SectionId(id);
    }

    int position() {
        return position;
    }

    Optional<SectionId> parent() {
        return Optional.ofNullable(parent).map(SectionId::new);
    }

    Section section() {
        return new Section(sectionId(), version, name, slug, parent(), Set.of(former), closed);
    }
}
