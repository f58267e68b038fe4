package press.imprimatur.rights.web.terms;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Optional;
import press.imprimatur.terms.Delay;

/** How long to wait after the original: hours, days, or whole days of the calendar. */
public class DelayForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String field;
    private String count = "";
    private String unit = Delay.Unit.HOURS.name();
    private ZoneId zoneRead;
    private ZoneId zoneShown;

    DelayForm(String field) {
        this.field = field;
    }

    void read(Delay delay, ZoneId shown) {
        count = Integer.toString(delay.count());
        unit = delay.unit().name();
        zoneRead = delay.zone();
        zoneShown = shown;
    }

    Optional<Delay> write(ZoneId zone, Faults faults) {
        var counted = zone.equals(zoneShown) ? zoneRead : zone;
        return TypedNumbers.read(field, count, 1, 9999, faults)
                .map(many -> new Delay(many, Delay.Unit.valueOf(unit), counted));
    }

    public String getCount() {
        return count;
    }

    public void setCount(String count) {
        this.count = Words.orEmpty(count);
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit == null || unit.isEmpty() ? Delay.Unit.HOURS.name() : unit;
    }
}
