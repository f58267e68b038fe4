package press.imprimatur.rights.web.terms;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.terms.Clocks;
import press.imprimatur.terms.TimeLimit;
import press.imprimatur.terms.Window;

/** The three clocks: when it may be brought out, how long it may be shown, how old it may be. */
public class ClocksForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final WindowForm publish = new WindowForm("publishFrom", "publishUntil");
    private final WindowForm display = new WindowForm("from", "until");
    private final LengthForm displayFor = new LengthForm("displayFor", "DAYS");
    private final LengthForm originAge = new LengthForm("originAge", "DAYS");
    private final LengthForm displayAfterOriginal = new LengthForm("displayAfterOriginal", "DAYS");
    private final DelayForm notBefore = new DelayForm("notBefore");
    private String zone = "";

    /** All of it in the one zone that is shown, whichever zone each part was written in. */
    void read(Clocks clocks) {
        zone = Words.or(zoneOf(clocks), zone);
        publish.read(clocks.publish(), known());
        display.read(clocks.display(), known());
        clocks.displayFor().ifPresent(limit -> displayFor.read(limit, days()));
        clocks.originAge().ifPresent(limit -> originAge.read(limit, days()));
        clocks.displayAfterOriginal().ifPresent(limit -> displayAfterOriginal.read(limit, days()));
        clocks.notBefore().ifPresent(delay -> notBefore.read(delay, days()));
    }

    /** Limits are counted in days of any zone: they name it only where no window does. */
    private static String zoneOf(Clocks clocks) {
        var windows =
                Stream.of(clocks.display(), clocks.publish())
                        .filter(each -> each.from().isPresent() || each.until().isPresent())
                        .map(Window::zone)
                        .toList();
        var limits =
                Stream.of(clocks.displayFor(), clocks.originAge(), clocks.displayAfterOriginal())
                        .flatMap(Optional::stream);
        return (windows.isEmpty() ? limits.map(TimeLimit::zone) : windows.stream())
                .filter(each -> !each.equals(Window.strictestZoneOfAnEnd()))
                .map(ClocksForm::name)
                .findFirst()
                .orElse("");
    }

    private static String name(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    Clocks write(Faults faults) {
        if (!zone.isBlank() && known().isEmpty()) {
            faults.add("zone", "rights.zoneUnknown", zone);
        }
        return new Clocks(
                publish.write(known(), faults),
                display.write(known(), faults),
                displayFor.write(days(), faults),
                originAge.write(days(), faults),
                notBefore.write(days(), faults),
                displayAfterOriginal.write(days(), faults));
    }

    private Optional<ZoneId> known() {
        try {
            return Optional.of(zone)
                    .filter(name -> !name.isBlank())
                    .map(name -> "UTC".equals(name) ? ZoneOffset.UTC : ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private ZoneId days() {
        return known().orElse(ZoneOffset.UTC);
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

    public LengthForm getDisplayAfterOriginal() {
        return displayAfterOriginal;
    }

    public DelayForm getNotBefore() {
        return notBefore;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = Words.orEmpty(zone);
    }
}
