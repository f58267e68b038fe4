package press.imprimatur.rights.web;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.PlainTime;
import press.imprimatur.terms.Window;

/** The day at which something ends, as it is typed: through it or before it, in which zone. */
public class DayForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String field;
    private String end = "THROUGH";
    private String day = "";
    private String zone = "";

    DayForm(String field) {
        this.field = field;
    }

    /** Unanswered, it has no end; an unknown zone is the one whose days end first. */
    Window window() {
        var wording = ("THROUGH".equals(end) ? "through " : "before ") + day.strip();
        var until = read(field, day).map(date -> "THROUGH".equals(end) ? date.plusDays(1) : date);
        return new Window(
                Optional.empty(),
                until.map(date -> date.atStartOfDay(zone()).toInstant()),
                zone(),
                until.map(date -> wording),
                false);
    }

    private ZoneId zone() {
        try {
            return zone.isBlank() ? Window.strictestZoneOfAnEnd() : ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new FieldRefused("zone", "rights.zoneUnknown", zone);
        }
    }

    /** A day that somebody typed; empty if nobody did. */
    static Optional<LocalDate> read(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(PlainTime.day(typed));
        } catch (DateTimeParseException malformed) {
            throw new FieldRefused(field, "rights.dateMalformed", typed);
        }
    }

    /** The beginning of a day that somebody typed: what counts from it counts from there. */
    static Optional<Instant> beginning(String field, String typed, ZoneId zone) {
        return read(field, typed).map(date -> date.atStartOfDay(zone).toInstant());
    }

    /** The last moment of a day that somebody typed; of the day that is not over, now. */
    static Optional<Instant> lastMoment(String field, String typed, ZoneId zone, Instant now) {
        return read(field, typed).map(date -> lastMoment(date, zone, now));
    }

    private static Instant lastMoment(LocalDate date, ZoneId zone, Instant now) {
        var last = date.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
        return date.equals(LocalDate.ofInstant(now, zone)) ? now : last;
    }

    public String getEnd() {
        return end;
    }

    public void setEnd(String end) {
        this.end = end == null ? "THROUGH" : end;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day == null ? "" : day;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone == null ? "" : zone;
    }
}
