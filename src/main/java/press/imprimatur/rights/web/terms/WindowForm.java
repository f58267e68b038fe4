package press.imprimatur.rights.web.terms;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import press.imprimatur.rights.Window;

/**
 * One of the windows, as a paper gives it: from a day, "through" or "before" a day. Unanswered
 * means the earlier end; an unknown zone, the strictest.
 */
public class WindowForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String fromField;
    private final String untilField;
    private String from = "";
    private String fromTime = "";
    private String end = "BEFORE";
    private String until = "";
    private String untilTime = "";
    private boolean awaitsRelease;
    private String wording = "";

    WindowForm(String fromField, String untilField) {
        this.fromField = fromField;
        this.untilField = untilField;
    }

    void read(Window window) {
        awaitsRelease |= window.awaitsRelease();
        wording = Words.or(window.wording().orElse(""), wording);
        window.from()
                .ifPresent(at -> readFrom(at, zone(window, Window.strictestZoneOfABeginning())));
        window.until().ifPresent(at -> readUntil(at, zone(window, Window.strictestZoneOfAnEnd())));
    }

    private static ZoneId zone(Window window, ZoneId strictest) {
        return window.zone().equals(Window.strictestZoneOfAnEnd()) ? strictest : window.zone();
    }

    private void readFrom(Instant at, ZoneId zone) {
        var local = inMillis(at.plusNanos(999_999)).atZone(zone);
        from = local.toLocalDate().toString();
        fromTime = time(local.toLocalTime());
    }

    private void readUntil(Instant at, ZoneId zone) {
        var local = inMillis(at).atZone(zone);
        end = wording.startsWith("through ") ? "THROUGH" : "BEFORE";
        until = local.toLocalDate().minusDays("THROUGH".equals(end) ? 1 : 0).toString();
        untilTime = time(local.toLocalTime());
    }

    /** What a browser's field for a time can hold; the caller rounds to the strict side. */
    private static Instant inMillis(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }

    private static String time(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? "" : time.toString();
    }

    Window write(Optional<ZoneId> zone, Faults faults) {
        var zoneOfEnd = zone.orElse(Window.strictestZoneOfAnEnd());
        var zoneOfBeginning = zone.orElse(Window.strictestZoneOfABeginning());
        var days = "THROUGH".equals(end) ? 1 : 0;
        var begins = at(fromField, from, fromTime, 0, zoneOfBeginning, faults);
        var ends = at(untilField, until, untilTime, days, zoneOfEnd, faults);
        if (begins.isEmpty() && ends.isEmpty() && !awaitsRelease && wording.isBlank()) {
            return Window.ALWAYS;
        }
        return faults.attempt(
                untilField,
                Window.ALWAYS,
                () -> new Window(begins, ends, zoneOfEnd, wording(), awaitsRelease));
    }

    /** As the paper words it; where nobody copied that, as it was answered here. */
    private Optional<String> wording() {
        if (!wording.isBlank() && !wording.matches("(through|before) \\d{4}-\\d\\d-\\d\\d")) {
            return Optional.of(wording.strip());
        }
        return Optional.of(until)
                .filter(day -> !day.isBlank() && untilTime.isBlank())
                .map(day -> ("THROUGH".equals(end) ? "through " : "before ") + day.strip());
    }

    private static Optional<Instant> at(
            String field, String day, String time, int more, ZoneId zone, Faults faults) {
        if (day.isBlank()) {
            return Optional.empty();
        }
        try {
            var clock = time.isBlank() ? LocalTime.MIDNIGHT : LocalTime.parse(time.strip());
            var date = LocalDate.parse(day.strip()).plusDays(time.isBlank() ? more : 0);
            return Optional.of(date.atTime(clock).atZone(zone).toInstant());
        } catch (DateTimeException malformed) {
            faults.add(field, "rights.dateMalformed", day + " " + time);
            return Optional.empty();
        }
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = Words.orEmpty(from);
    }

    public String getFromTime() {
        return fromTime;
    }

    public void setFromTime(String fromTime) {
        this.fromTime = Words.orEmpty(fromTime);
    }

    public String getEnd() {
        return end;
    }

    public void setEnd(String end) {
        this.end = Words.orEmpty(end);
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = Words.orEmpty(until);
    }

    public String getUntilTime() {
        return untilTime;
    }

    public void setUntilTime(String untilTime) {
        this.untilTime = Words.orEmpty(untilTime);
    }

    public boolean isAwaitsRelease() {
        return awaitsRelease;
    }

    public void setAwaitsRelease(boolean awaitsRelease) {
        this.awaitsRelease = awaitsRelease;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = Words.orEmpty(wording);
    }
}
