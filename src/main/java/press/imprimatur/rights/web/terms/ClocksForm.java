package press.imprimatur.rights.web.terms;

import java.io.Serializable;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import press.imprimatur.rights.Clocks;
import press.imprimatur.rights.TimeLimit;
import press.imprimatur.rights.Window;

/** The three clocks: when it may be brought out, how long it may be shown, how old it may be. */
public class ClocksForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final WindowForm publish = new WindowForm("publishFrom", "publishUntil");
    private final WindowForm display = new WindowForm("from", "until");
    private final LengthForm displayFor = new LengthForm("displayFor", "DAYS");
    private final LengthForm originAge = new LengthForm("originAge", "DAYS");
    private String zone = "";

    void read(Clocks clocks) {
        publish.read(clocks.publish());
        display.read(clocks.display());
        clocks.displayFor().ifPresent(limit -> displayFor.read(limit.length()));
        clocks.originAge().ifPresent(limit -> originAge.read(limit.length()));
        zone = Words.or(zoneOf(clocks), zone);
    }

    private static String zoneOf(Clocks clocks) {
        return zoneOf(clocks.display())
                .or(() -> zoneOf(clocks.publish()))
                .or(() -> clocks.displayFor().map(TimeLimit::zone))
                .or(() -> clocks.originAge().map(TimeLimit::zone))
                .map(ClocksForm::name)
                .orElse("");
    }

    private static Optional<ZoneId> zoneOf(Window window) {
        return Optional.of(window)
                .filter(each -> each.from().isPresent() || each.until().isPresent())
                .map(Window::zone)
                .filter(each -> !each.equals(Window.strictestZoneOfAnEnd()));
    }

    private static String name(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    Clocks write(Faults faults) {
        var known =
                Optional.of(zone)
                        .filter(name -> !name.isBlank())
                        .map(name -> "UTC".equals(name) ? ZoneOffset.UTC : ZoneId.of(name));
        var days = known.orElse(ZoneOffset.UTC);
        return new Clocks(
                publish.write(known, faults),
                display.write(known, faults),
                displayFor.write(faults).map(length -> new TimeLimit(length, days)),
                originAge.write(faults).map(length -> new TimeLimit(length, days)));
    }

    public WindowForm getPublish() {
        return publish;
    }

    public WindowForm getDisplay() {
        return display;
    }

    public LengthForm getDisplayFor() {
        return displayFor;
    }

    public LengthForm getOriginAge() {
        return originAge;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = Words.orEmpty(zone);
    }
}
