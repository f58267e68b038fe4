package press.imprimatur.rights.web.terms;

import java.io.Serializable;
import java.time.Period;
import java.util.Optional;

/** A length of time in days, months or years. */
public class LengthForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String field;
    private String count = "";
    private String unit;

    LengthForm(String field, String unit) {
        this.field = field;
        this.unit = unit;
    }

    void read(Period length) {
        unit = length.getYears() > 0 ? "YEARS" : length.getMonths() > 0 ? "MONTHS" : "DAYS";
        var sum =
                switch (unit) {
                    case "YEARS" -> length.getYears();
                    case "MONTHS" -> length.getMonths();
                    default -> length.getDays();
                };
        count = Integer.toString(sum);
    }

    Optional<Period> write(Faults faults) {
        return Numbers.read(field, count, 1, 3650, faults).map(this::period);
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
