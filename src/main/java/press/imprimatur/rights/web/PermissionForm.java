package press.imprimatur.rights.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.Constraints;
import press.imprimatur.rights.InstrumentKind;
import press.imprimatur.rights.NewInstrument;
import press.imprimatur.rights.Place;
import press.imprimatur.rights.Revocability;
import press.imprimatur.rights.Scope;
import press.imprimatur.rights.Terms;
import press.imprimatur.rights.Territory;
import press.imprimatur.rights.Use;
import press.imprimatur.rights.Window;
import press.imprimatur.sources.OutletId;

/** What is typed about a permission. */
public class PermissionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String kind = InstrumentKind.GRANT.name();
    private String title = "";
    private String outlet = "";
    private String grantor = "";
    private boolean everything;
    private String works = "";
    private final List<UseGroup> groups = UseGroup.all();
    private String from = "";
    private String end = "";
    private String until = "";
    private String zone = "";
    private String territory = "";
    private final DutiesForm duties = new DutiesForm();
    private final EvidenceForm evidence = new EvidenceForm();

    /**
     * @param outletName stands in for a grantor that was left empty
     */
    NewInstrument instrument(String outletName) {
        return new NewInstrument(
                InstrumentKind.valueOf(kind),
                title,
                outletId(),
                grantor.isBlank() ? outletName : grantor,
                Optional.empty(),
                terms());
    }

    Optional<OutletId> outletId() {
        return Optional.of(outlet).filter(id -> !id.isBlank()).map(OutletId::of);
    }

    private Terms terms() {
        var allowed = groups.stream().flatMap(UseGroup::uses).toArray(Use[]::new);
        return Terms.allowing(scope(), allowed)
                .within(Constraints.NONE.with(places()).displayed(window()))
                .owing(duties.duties())
                .revocable(revocability());
    }

    private Scope scope() {
        if (everything) {
            return outletId()
                    .<Scope>map(Scope::everythingOf)
                    .orElseThrow(() -> new FieldRefused("outlet", "rights.outletMissing"));
        }
        var named = words(works).map(PermissionForm::work).collect(Collectors.toSet());
        return named.size() == 1 ? Scope.of(named.iterator().next()) : new Scope.ListedWorks(named);
    }

    private static WorkId work(String id) {
        try {
            return WorkId.of(id);
        } catch (IllegalArgumentException malformed) {
            throw new FieldRefused("works", "rights.workMalformed", id);
        }
    }

    private Territory places() {
        var codes = words(territory).map(Place::new).collect(Collectors.toSet());
        return new Territory(codes, Set.of(), Territory.Basis.AUDIENCE);
    }

    /** Unanswered means the earlier end and the later start; an unknown zone, the strictest. */
    private Window window() {
        var begins = at("from", from, 0, Window.strictestZoneOfABeginning());
        var days = "THROUGH".equals(end) ? 1 : 0;
        var ends = at("until", until, days, Window.strictestZoneOfAnEnd());
        var wording =
                Optional.of(until)
                        .filter(day -> !day.isBlank())
                        .map(day -> (days == 1 ? "through " : "before ") + day);
        return new Window(begins, ends, zoneOr(Window.strictestZoneOfAnEnd()), wording, false);
    }

    private Optional<Instant> at(String field, String day, int more, ZoneId unknown) {
        if (day == null || day.isBlank()) {
            return Optional.empty();
        }
        try {
            var midnight = LocalDate.parse(day.strip()).plusDays(more);
            return Optional.of(midnight.atStartOfDay(zoneOr(unknown)).toInstant());
        } catch (DateTimeParseException malformed) {
            throw new FieldRefused(field, "rights.dateMalformed", day);
        }
    }

    private ZoneId zoneOr(ZoneId unknown) {
        return zone == null || zone.isBlank() ? unknown : ZoneId.of(zone);
    }

    private Revocability revocability() {
        return switch (InstrumentKind.valueOf(kind)) {
            case PUBLIC_LICENCE, OWNERSHIP, PUBLIC_DOMAIN -> Revocability.NEVER;
            default -> Revocability.AT_WILL;
        };
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split("[,;\\n]")).map(String::strip).filter(word -> !word.isEmpty());
    }

    public DutiesForm getDuties() {
        return duties;
    }

    public EvidenceForm getEvidence() {
        return evidence;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? InstrumentKind.GRANT.name() : kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title == null ? "" : title;
    }

    public String getOutlet() {
        return outlet;
    }

    public void setOutlet(String outlet) {
        this.outlet = outlet == null ? "" : outlet;
    }

    public String getGrantor() {
        return grantor;
    }

    public void setGrantor(String grantor) {
        this.grantor = grantor == null ? "" : grantor;
    }

    public boolean isEverything() {
        return everything;
    }

    public void setEverything(boolean everything) {
        this.everything = everything;
    }

    public String getWorks() {
        return works;
    }

    public void setWorks(String works) {
        this.works = works == null ? "" : works;
    }

    public List<UseGroup> getGroups() {
        return groups;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from == null ? "" : from;
    }

    public String getEnd() {
        return end;
    }

    public void setEnd(String end) {
        this.end = end == null ? "" : end;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until == null ? "" : until;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone == null ? "" : zone;
    }

    public String getTerritory() {
        return territory;
    }

    public void setTerritory(String territory) {
        this.territory = territory == null ? "" : territory;
    }
}
