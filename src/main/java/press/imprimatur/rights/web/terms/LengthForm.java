package press.imprimatur.rights.web.terms;

import java.io.Serializable;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import press.imprimatur.terms.TimeLimit;

/**
 * A length of time in days, months or years. One that is a mixture is shown in words, and stays as
 * it is until a number takes its place.
 */
public class LengthForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String field;
    private String count = "";
    private String unit;
    private Period asRead;
    private String countRead;
    private String unitRead;
    private ZoneId zoneRead;
    private ZoneId zoneShown;

    LengthForm(String field, String unit) {
        this.field = field;
        this.unit = unit;
    }

    void read(Period length) {
        var months = length.toTotalMonths();
        unit = months == 0 ? "DAYS" : months % 12 == 0 ? "YEARS" : "MONTHS";
        var isMixed = months > 0 && length.getDays() > 0 && !length.isNegative();
        count = isMixed ? new TimeLimit(length, null).toString() : many(length);
        asRead = length;
        countRead = count;
        unitRead = unit;
    }

    private String many(Period length) {
        return switch (unit) {
            case "YEARS" -> Long.toString(length.toTotalMonths() / 12);
            case "MONTHS" -> Long.toString(length.toTotalMonths());
            default -> Integer.toString(length.getDays());
        };
    }

    void read(TimeLimit limit, ZoneId shown) {
        read(limit.length());
        zoneRead = limit.zone();
        zoneShown = shown;
    }

    Optional<Period> write(Faults faults) {
        if (asRead != null && count.equals(countRead) && unit.equals(unitRead)) {
            return Optional.of(asRead);
        }
        var most = "YEARS".equals(unit) ? 1000 : 3650;
        return TypedNumbers.read(field, count, 1, most, faults).map(this::period);
    }

    Optional<TimeLimit> write(ZoneId zone, Faults faults) {
        var counted = zone.equals(zoneShown) ? zoneRead : zone;
        return write(faults).map(length -> new TimeLimit(length, counted));
    }

    /** One of the unit. */
    Period once() {
        return period(1);
    }

    private Period period(int many) {
        return switch (unit) {
            case "YEARS" -> Period.ofYears(many);
            case "MONTHS" -> Period.ofMonths(many);
            case "WEEKS" -> Period.ofDays(7 * many);
            default -> Period.ofDays(many);
        };
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
        this.unit = Words.orEmpty(unit);
    }
}
