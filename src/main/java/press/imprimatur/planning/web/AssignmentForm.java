package press.imprimatur.planning.web;

import java.io.Serializable;
import java.util.Optional;
import press.imprimatur.identity.UserId;
import press.imprimatur.planning.Assignment;
import press.imprimatur.planning.Assignment.Assignee;
import press.imprimatur.planning.AssignmentDetails;

/** What is typed about work on a story. */
public class AssignmentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title = "";
    private String note = "";
    private String section = "";
    private String due = "";
    private String person = "";
    private String personName = "";

    static AssignmentForm of(Assignment work, DueTimes times) {
        var form = new AssignmentForm();
        var details = work.details();
        form.title = details.title();
        form.note = details.note();
        form.section = details.section();
        form.due = times.typed(details.due());
        form.person = work.assignee().map(who -> who.person().toString()).orElse("");
        form.personName = work.assignee().map(Assignee::name).orElse("");
        return form;
    }

    AssignmentDetails details(DueTimes times) {
        return new AssignmentDetails(title, note, section, times.read(due));
    }

    Optional<UserId> chosen() {
        return Optional.of(person).filter(id -> !id.isEmpty()).map(UserId::of);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title == null ? "" : title;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null ? "" : note;
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section == null ? "" : section;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due == null ? "" : due.strip();
    }

    /** The id of who does it; empty for nobody. */
    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person == null ? "" : person;
    }

    String getPersonName() {
        return personName;
    }
}
