package press.imprimatur.publishing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.Notices;
import press.imprimatur.publishing.SiteArrangement;
import press.imprimatur.publishing.SiteArrangements;
import press.imprimatur.sections.Section;
import press.imprimatur.sections.SectionId;
import press.imprimatur.sections.Sections;

/** The front page as editors arrange it, and the pages of the newsroom's own words. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class SitePage implements Serializable {

    private static final String HERE = "/desk/site?faces-redirect=true";

    @Inject SiteArrangements site;
    @Inject Sections sections;
    @Inject Newsrooms newsrooms;
    @Inject Notices notices;

    private long seen;
    private List<String> strips = new ArrayList<>();
    private String added = "";
    private SiteForm form = new SiteForm();

    public void load() {
        var details = site.details();
        seen = details.version();
        form = SiteForm.of(details.arrangement(), newsrooms.get().zone());
        strips =
                new ArrayList<>(
                        details.arrangement()
                                .strips()
                                .map(ids -> ids.stream().map(SectionId::toString).toList())
                                .orElseGet(this::firstRank));
    }

    private List<String> firstRank() {
        return open().stream()
                .filter(section -> section.parent().isEmpty())
                .map(section -> section.id().toString())
                .toList();
    }

    public String save() {
        site.change(wanted(), seen);
        notices.done("publishing.site.saved");
        return HERE;
    }

    private SiteArrangement wanted() {
        var ids = strips.stream().map(SectionId::of).toList();
        return form.arrangement(Optional.of(ids), newsrooms.get().zone());
    }

    /** Gives a section a strip, below the others. */
    public void add() {
        if (!added.isEmpty() && !strips.contains(added)) {
            strips.add(added);
        }
        added = "";
    }

    /**
     * Moves a strip.
     *
     * @param by how many places: below 0 towards the top
     */
    public void move(String section, int by) {
        var at = strips.indexOf(section);
        var to = at + by;
        if (at >= 0 && to >= 0 && to < strips.size()) {
            Collections.swap(strips, at, to);
        }
    }

    public void remove(String section) {
        strips.remove(section);
    }

    /** Those that have a strip, in their order; one that is gone or closed is left out. */
    public List<SectionChoice> getStrips() {
        return strips.stream()
                .flatMap(id -> open().stream().filter(each -> each.id().toString().equals(id)))
                .map(SectionChoice::of)
                .toList();
    }

    /** Those that could have one. */
    public List<SectionChoice> getOthers() {
        return open().stream()
                .map(SectionChoice::of)
                .filter(each -> !strips.contains(each.id()))
                .toList();
    }

    private List<Section> open() {
        return sections.list().stream().filter(section -> !section.closed()).toList();
    }

    /** In whose clocks the end of a pin is typed. */
    public String getZone() {
        return newsrooms.get().zone().getId();
    }

    public SiteForm getForm() {
        return form;
    }

    public String getAdded() {
        return added;
    }

    public void setAdded(String added) {
        this.added = added == null ? "" : added;
    }

    /** A section, as it is chosen. */
    public record SectionChoice(String id, String name) {

        static SectionChoice of(Section section) {
            return new SectionChoice(section.id().toString(), section.name());
        }
    }
}
