package press.imprimatur.rights.web.terms;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Optional;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Criteria;
import press.imprimatur.terms.Window;

/** What a selection looks at; several values of a field are set apart by commas. */
public class CriteriaForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final SettingForm languages = new SettingForm();
    private final WindowForm published = new WindowForm("publishedFrom", "publishedUntil");
    private OutletId outlet;
    private ZoneId zone;
    private String sections = "";
    private String bylines = "";
    private String credits = "";
    private String supplierIds = "";
    private String instructions = "";
    private String pools = "";
    private String events = "";

    /** What was typed stays where these say nothing. */
    void read(Criteria criteria) {
        outlet = criteria.outlet().orElse(outlet);
        languages.read(Constraints.NONE.inLanguages(criteria.languages().toArray(String[]::new)));
        zone = ownZone(criteria.published()).orElse(zone);
        published.read(criteria.published(), Optional.ofNullable(zone));
        sections = Words.or(Words.of(criteria.sections()), sections);
        bylines = Words.or(Words.of(criteria.bylines()), bylines);
        credits = Words.or(Words.of(criteria.credits()), credits);
        supplierIds = Words.or(Words.of(criteria.supplierIds()), supplierIds);
        instructions = Words.or(Words.of(criteria.instructions()), instructions);
        pools = Words.or(Words.of(criteria.pools()), pools);
        events = Words.or(Words.of(criteria.events()), events);
    }

    /** Nobody is asked for a zone here: days stay days of the zone that they were written in. */
    private static Optional<ZoneId> ownZone(Window published) {
        return Optional.of(published)
                .filter(Window::shutsSomethingOut)
                .map(Window::zone)
                .filter(each -> !each.equals(Window.strictestZoneOfAnEnd()));
    }

    /** Of that outlet, where it is to be of one; an exclusion may have kept its own. */
    Criteria write(Optional<OutletId> of, Faults faults) {
        return new Criteria(
                of.or(() -> Optional.ofNullable(outlet)),
                languages.languages(faults),
                Words.in(sections),
                Words.in(bylines),
                published.write(Optional.ofNullable(zone), faults),
                Words.in(credits),
                Words.in(supplierIds),
                Words.in(instructions),
                Words.in(pools),
                Words.in(events));
    }

    /** Forgets an outlet that terms named: of the selection, the form asks for it itself. */
    void forgetOutlet() {
        outlet = null;
    }

    public SettingForm getLanguages() {
        return languages;
    }

    public WindowForm getPublished() {
        return published;
    }

    public String getSections() {
        return sections;
    }

    public void setSections(String sections) {
        this.sections = Words.orEmpty(sections);
    }

    public String getBylines() {
        return bylines;
    }

    public void setBylines(String bylines) {
        this.bylines = Words.orEmpty(bylines);
    }

    public String getCredits() {
        return credits;
    }

    public void setCredits(String credits) {
        this.credits = Words.orEmpty(credits);
    }

    public String getSupplierIds() {
        return supplierIds;
    }

    public void setSupplierIds(String supplierIds) {
        this.supplierIds = Words.orEmpty(supplierIds);
    }

    public String getInstructions() {
        return instructions;
    }

    public void setInstructions(String instructions) {
        this.instructions = Words.orEmpty(instructions);
    }

    public String getPools() {
        return pools;
    }

    public void setPools(String pools) {
        this.pools = Words.orEmpty(pools);
    }

    public String getEvents() {
        return events;
    }

    public void setEvents(String events) {
        this.events = Words.orEmpty(events);
    }
}
