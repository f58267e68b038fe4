package press.imprimatur.rights.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.identity.UserId;
import press.imprimatur.rights.NewStaffMember;

/** Who joins the staff, as it is ticked and typed: people with accounts, or somebody without. */
@SuppressWarnings("serial")
public class StaffForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<String> people = new ArrayList<>();
    private String name = "";
    private String since = "";
    private String lastDay = "";

    /** Everybody who is meant; if nobody is, one without a name, so that the refusal says so. */
    List<NewStaffMember> members() {
        var from = DayForm.read("since", since).orElse(null);
        var until = DayForm.read("lastDay", lastDay);
        var accounts =
                people.stream().map(id -> member(Optional.of(UserId.of(id)), "", from, until));
        var others =
                name.isBlank() && !people.isEmpty()
                        ? Stream.<NewStaffMember>empty()
                        : Stream.of(member(Optional.empty(), name, from, until));
        return Stream.concat(accounts, others).toList();
    }

    private static NewStaffMember member(
            Optional<UserId> person, String name, LocalDate since, Optional<LocalDate> lastDay) {
        return new NewStaffMember(person, name, since, lastDay);
    }

    public List<String> getPeople() {
        return people;
    }

    public void setPeople(List<String> people) {
        this.people = people == null ? new ArrayList<>() : people;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }

    public String getSince() {
        return since;
    }

    public void setSince(String since) {
        this.since = since == null ? "" : since;
    }

    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(String lastDay) {
        this.lastDay = lastDay == null ? "" : lastDay;
    }
}
