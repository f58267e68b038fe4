package press.imprimatur.clearance.web;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.clearance.NewRequest;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.sources.Outlet;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Window;

/** What is asked, as it is typed. Almost all of it is there already. */
public class AskForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String work = "";
    private String title = "";
    private String outlet = "";
    private String grantor = "";
    private String contact = "";
    private String mail = "";
    private String[] uses = {Use.WEB_FULL.name(), Use.FEED_FULL.name()};
    private final TypedDay lastDay = new TypedDay("lastDay");
    private String creditLine = "";
    private boolean linkBack = true;
    private String note = "";

    void suggest(Outlet from) {
        grantor = from.name();
        contact = from.details().contactName();
        mail = from.details().contactMail();
        creditLine = from.details().reprintLine();
    }

    NewRequest request(ZoneId zone) {
        return new NewRequest(
                title, outletId(), grantor, contact, mail, terms(zone), note, Optional.empty());
    }

    Optional<OutletId> outletId() {
        return OutletId.find(outlet);
    }

    private Terms terms(ZoneId zone) {
        var wanted = Arrays.stream(uses).map(Use::valueOf).toArray(Use[]::new);
        var end = lastDay.day().map(day -> Window.through(day, zone)).orElse(Window.ALWAYS);
        var terms =
                Terms.allowing(Scope.of(workId()), wanted).within(Constraints.NONE.displayed(end));
        if (!creditLine.isBlank()) {
            terms = terms.owing(Duty.creditLine(creditLine.strip(), "TOP"));
        }
        return linkBack
                ? terms.owing(Duty.of(DutyType.LINK_BACK, Map.of("position", "BEFORE_BODY")))
                : terms;
    }

    boolean namesWork() {
        return work().isPresent();
    }

    private WorkId workId() {
        return work().orElseThrow(() -> new FieldRefused("work", "clearance.workMissing"));
    }

    private Optional<WorkId> work() {
        try {
            return Optional.of(WorkId.of(work.strip()));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    public String getWork() {
        return work;
    }

    public void setWork(String work) {
        this.work = work == null ? "" : work;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title == null ? "" : title;
    }

    public String getOutlet() {
        return outlet;
    }

    public void setOutlet(String outlet) {
        this.outlet = outlet == null ? "" : outlet;
    }

    public String getGrantor() {
        return grantor;
    }

    public void setGrantor(String grantor) {
        this.grantor = grantor == null ? "" : grantor;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact == null ? "" : contact;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail == null ? "" : mail;
    }

    /** What is to be made from the story is asked for beside the usual. */
    public void setChange(String change) {
        if (Wanted.USUAL.stream().anyMatch(use -> use.name().equals(change))) {
            uses = Stream.concat(Arrays.stream(uses), Stream.of(change)).toArray(String[]::new);
        }
    }

    /** Only ever read from an address. */
    public String getChange() {
        return "";
    }

    public String[] getUses() {
        return uses.clone();
    }

    public void setUses(String[] uses) {
        this.uses = uses == null ? new String[0] : uses.clone();
    }

    public TypedDay getLastDay() {
        return lastDay;
    }

    public String getCreditLine() {
        return creditLine;
    }

    public void setCreditLine(String creditLine) {
        this.creditLine = creditLine == null ? "" : creditLine;
    }

    public boolean isLinkBack() {
        return linkBack;
    }

    public void setLinkBack(boolean linkBack) {
        this.linkBack = linkBack;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null ? "" : note;
    }
}
