package press.imprimatur.dues.web;

import java.time.Instant;
import press.imprimatur.dues.Due;
import press.imprimatur.dues.Due.Settled;
import press.imprimatur.dues.DueState;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.terms.DutyType;

/** Something that we owe, as pages show it. */
public class DueRow {

    private final Due due;
    private final String partner;
    private final Sentences sentences;
    private final Days days;

    DueRow(Due due, String partner, Sentences sentences, Days days) {
        this.due = due;
        this.partner = partner;
        this.sentences = sentences;
        this.days = days;
    }

    public String getId() {
        return due.id().toString();
    }

    /** Such as "50 EUR to Radio Free Asia", or "Usage report for Radio Free Asia". */
    public String getWhat() {
        if (isReport()) {
            return sentences.say("dues.page.reportTo", getPartner());
        }
        if (isForPeople()) {
            return sentences.say("dues.page.dutyTo", sentences.say(due.duty().key()), getPartner());
        }
        var price =
                due.price().map(Object::toString).orElseGet(() -> sentences.say("dues.page.aSum"));
        return sentences.say("dues.page.payTo", price, getPartner());
    }

    /** What it is owed for: days, or an address; empty if for the permission as such. */
    public String getForWhat() {
        return due.period().map(days::of).orElse("");
    }

    public String getAddress() {
        return due.address().filter(address -> !address.isBlank()).orElse("");
    }

    public String getPartner() {
        return partner.isBlank() ? due.title() : partner;
    }

    public String getOutlet() {
        return due.outlet().map(Object::toString).orElse("");
    }

    public String getTitle() {
        return due.title();
    }

    public String getInstrument() {
        return due.instrument().toString();
    }

    public boolean isReport() {
        return due.duty() == DutyType.REPORT_USAGE;
    }

    /** Whether it is proved, not noted: the page of what people do says how. */
    public boolean isForPeople() {
        return due.duty().isOwedPerWork();
    }

    public String getWork() {
        return due.work().map(Object::toString).orElse("");
    }

    public boolean isOpen() {
        return due.state() != DueState.DONE;
    }

    /** Whether we can write and mail the report that is owed. */
    public boolean isToBeReported() {
        return isOpen() && isReport() && due.outlet().isPresent() && due.period().isPresent();
    }

    public Instant getDueAt() {
        return due.dueAt();
    }

    public int getWarnings() {
        return due.warnings();
    }

    public String getRemedy() {
        return sentences.say("dues.remedy." + due.remedy());
    }

    public String getStatus() {
        return sentences.say("dues.state." + due.state());
    }

    public String getTone() {
        return switch (due.state()) {
            case DUE -> "blue";
            case OVERDUE -> "red";
            case DONE -> "green";
        };
    }

    public Instant getSettledAt() {
        return due.settled().map(Settled::at).orElse(null);
    }

    public String getSettledBy() {
        return due.settled().map(Settled::by).orElse("");
    }

    public String getNote() {
        return due.settled().map(Settled::note).orElse("");
    }

    public String getEvidence() {
        return due.settled().flatMap(Settled::evidence).orElse("");
    }
}
