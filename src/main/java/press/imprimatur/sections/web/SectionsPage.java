package press.imprimatur.sections.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import press.imprimatur.kernel.Notices;
import press.imprimatur.sections.Section;
import press.imprimatur.sections.SectionDetails;
import press.imprimatur.sections.SectionId;
import press.imprimatur.sections.Sections;

/** The sections as a tree: one is added, changed, moved or closed at a time. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class SectionsPage implements Serializable {

    private static final String HERE = "/desk/sections/sections?faces-redirect=true";

    @Inject Sections sections;
    @Inject Notices notices;

    private List<SectionRow> rows;
    private String id = "";
    private long seen;
    private String name = "";
    private String slug = "";
    private String parent = "";

    /** Takes up the section that the address names, if it names one. */
    public void load() {
        SectionId.find(id).flatMap(sections::find).ifPresent(this::take);
    }

    private void take(Section section) {
        seen = section.version();
        name = section.name();
        slug = section.slug();
        parent = section.parent().map(SectionId::toString).orElse("");
    }

    public String save() {
        var details = new SectionDetails(name, slug, SectionId.find(parent));
        var saved =
                SectionId.find(id)
                        .map(known -> sections.change(known, seen, details))
                        .orElseGet(() -> sections.add(details));
        notices.done("sections.saved", saved.name());
        return HERE;
    }

    public String move(String section, int by) {
        sections.move(SectionId.of(section), by);
        return HERE;
    }

    public String close(String section, boolean closed) {
        var said = sections.close(SectionId.of(section), closed);
        notices.done(closed ? "sections.closedDone" : "sections.reopened", said.name());
        return HERE;
    }

    /** Each followed by those that belong to it. */
    public List<SectionRow> getRows() {
        if (rows == null) {
            rows = SectionRow.ranked(sections.list());
        }
        return rows;
    }

    public boolean isKnown() {
        return SectionId.find(id).isPresent();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent == null ? "" : parent;
    }
}
