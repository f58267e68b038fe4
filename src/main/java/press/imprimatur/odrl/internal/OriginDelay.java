package press.imprimatur.odrl.internal;

import java.time.Duration;
import java.time.Period;
import press.imprimatur.terms.Delay;

/** How long to wait after the original, as a duration of XML Schema. */
final class OriginDelay {

    private OriginDelay() {}

    static String written(Delay delay) {
        return delay.unit() == Delay.Unit.HOURS
                ? "PT" + delay.count() + "H"
                : Period.ofDays(delay.count()).toString();
    }

    /**
     * @throws IllegalArgumentException if it is not so many whole hours, or so many days
     * @throws ArithmeticException if nobody could wait so long
     */
    static Delay read(Comparison by) {
        ConstraintReader.require(by.operator().equals("gteq"));
        var text = by.duration();
        if (text.startsWith("PT")) {
            var time = Duration.parse(text);
            ConstraintReader.require(!by.isInCalendarDays() && time.equals(wholeHours(time)));
            return delay(time.toHours(), Delay.Unit.HOURS, by);
        }
        var days = Period.parse(text);
        ConstraintReader.require(days.toTotalMonths() == 0);
        var unit = by.isInCalendarDays() ? Delay.Unit.CALENDAR_DAYS : Delay.Unit.DAYS;
        return delay(days.getDays(), unit, by);
    }

    private static Duration wholeHours(Duration time) {
        return Duration.ofHours(time.toHours());
    }

    private static Delay delay(long count, Delay.Unit unit, Comparison by) {
        return new Delay(Math.toIntExact(count), unit, by.zone().orElse(null));
    }
}
