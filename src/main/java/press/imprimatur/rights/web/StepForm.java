package press.imprimatur.rights.web;

import java.io.Serializable;
import java.util.List;
import press.imprimatur.rights.NewEvidence;

/** What is typed for a step in the life of a permission: why, from when, on what paper. */
public class StepForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String reason = "";
    private String day = "";
    private boolean noEnd;
    private final DayForm until = new DayForm("until");
    private final DayForm effective = new DayForm("effective");
    private final EvidenceForm evidence = new EvidenceForm();

    List<NewEvidence> papers() {
        return evidence.papers();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day == null ? "" : day;
    }

    /** Whether it is renewed for good. */
    public boolean isNoEnd() {
        return noEnd;
    }

    public void setNoEnd(boolean noEnd) {
        this.noEnd = noEnd;
    }

    public DayForm getUntil() {
        return until;
    }

    public DayForm getEffective() {
        return effective;
    }

    public EvidenceForm getEvidence() {
        return evidence;
    }
}
