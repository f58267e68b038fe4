package press.imprimatur.rights.web.terms;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import press.imprimatur.kernel.PlainTime;
import press.imprimatur.terms.Window;

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
    private AsRead asRead;

    WindowForm(String fromField, String untilField) {
        this.fromField = fromField;
        this.untilField = untilField;
    }

    /** As days of the zone that is shown, so that what is seen is what it says. */
    void read(Window window, Optional<ZoneId> zone) {
        var isFirst = from.isBlank() && until.isBlank() && !awaitsRelease && wording.isBlank();
        awaitsRelease |= window.awaitsRelease();
        wording = Words.or(window.wording().orElse(""), wording);
        window.from().ifPresent(at -> readFrom(at, zoneOfBeginning(zone)));
        window.until().ifPresent(at -> readUntil(at, zoneOfEnd(zone)));
        asRead = isFirst ? AsRead.of(window, typed(zone)) : null;
    }

    private static ZoneId zoneOfBeginning(Optional<ZoneId> zone) {
        return zone.orElse(Window.strictestZoneOfABeginning());
    }

    private static ZoneId zoneOfEnd(Optional<ZoneId> zone) {
        return zone.orElse(Window.strictestZoneOfAnEnd());
    }

    private void readFrom(Instant at, ZoneId zone) {
        if (!PlainTime.isUsual(at)) {
            from = at.toString();
            return;
        }
        var local = inMillis(at.plusNanos(999_999)).atZone(zone);
        from = local.toLocalDate().toString();
        fromTime = time(local.toLocalTime());
    }

    private void readUntil(Instant at, ZoneId zone) {
        if (!PlainTime.isUsual(at)) {
            until = at.toString();
            return;
        }
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

    /** What nobody touched, as it was read; all else, as it is typed. */
    Window write(Optional<ZoneId> zone, Faults faults) {
        return asRead != null && asRead.typed.equals(typed(zone))
                ? asRead.window()
                : asTyped(zone, faults);
    }

    private List<String> typed(Optional<ZoneId> zone) {
        var release = Boolean.toString(awaitsRelease);
        var id = zone.map(ZoneId::getId).orElse("");
        return List.of(from, fromTime, end, until, untilTime, release, wording, id);
    }

    private Window asTyped(Optional<ZoneId> zone, Faults faults) {
        var zoneOfEnd = zoneOfEnd(zone);
        var days = "THROUGH".equals(end) ? 1 : 0;
        var begins = at(fromField, from, fromTime, 0, zoneOfBeginning(zone), faults);
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
            var at = date.atTime(clock).atZone(zone).toInstant();
            if (PlainTime.isUsual(at)) {
                return Optional.of(at);
            }
            faults.add(field, "rights.dateUnusual", day);
            return Optional.empty();
        } catch (DateTimeException malformed) {
            faults.add(field, "rights.dateMalformed", day + " " + time);
            return Optional.empty();
        }
    }

    /** What was read, and what the form showed of it. */
    private record AsRead(
            Instant from,
            Instant until,
            ZoneId zone,
            String wording,
            boolean awaitsRelease,
            List<String> typed)
            implements Serializable {

        static AsRead of(Window read, List<String> typed) {
            return new AsRead(
                    read.from().orElse(null),
                    read.until().orElse(null),
                    read.zone(),
                    read.wording().orElse(null),
                    read.awaitsRelease(),
                    typed);
        }

        Window window() {
            return new Window(
                    Optional.ofNullable(from),
                    Optional.ofNullable(until),
                    zone,
                    Optional.ofNullable(wording),
                    awaitsRelease);
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
