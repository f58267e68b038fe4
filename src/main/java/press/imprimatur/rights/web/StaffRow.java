package press.imprimatur.rights.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.rights.StaffMember;

/** Somebody's time on the staff, as the desk shows it; the last day can be typed. */
public class StaffRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID id;
    private final long version;
    private final String name;
    private final LocalDate since;
    private final boolean account;
    private String lastDay;

    StaffRow(StaffMember member) {
        id = member.id();
        version = member.version();
        name = member.name();
        since = member.since();
        account = member.person().isPresent();
        lastDay = member.lastDay().map(LocalDate::toString).orElse("");
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Optional<LocalDate> last() {
        return DayForm.read("lastDay", lastDay);
    }

    public String getName() {
        return name;
    }

    public LocalDate getSince() {
        return since;
    }

    /** Whether they work with an account. */
    public boolean isAccount() {
        return account;
    }

    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(String lastDay) {
        this.lastDay = lastDay == null ? "" : lastDay;
    }
}
