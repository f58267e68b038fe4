package press.imprimatur.rights.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.AssignmentPlan;
import press.imprimatur.rights.Assignments;
import press.imprimatur.sources.OutletId;
import press.imprimatur.sources.Outlets;

/** What an outlet granted, and its move to the successor: seen first, then done. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class AssignmentPage implements Serializable {

    /** A permission, and what keeps it where it is. */
    public static class Row extends PermissionRow {

        private final String obstacle;

        Row(AssignmentPlan.Line line, Sentences sentences) {
            super(line.permission(), sentences);
            obstacle = line.obstacle().map(each -> sentences.say(each.key())).orElse("");
        }

        /** Empty if it moves. */
        public String getObstacle() {
            return obstacle;
        }
    }

    @Inject Assignments assignments;
    @Inject Outlets outlets;
    @Inject Notices notices;
    @Inject Sentences sentences;

    private OutletId from;
    private long seen;
    private final StepForm form = new StepForm();
    private transient AssignmentPlan plan;

    public void load() {
        seen = plan().fingerprint();
    }

    public String assign() {
        var papers = form.getEvidence().papers();
        var moved = assignments.assign(from, seen, form.getReason(), papers);
        notices.done("rights.assign.done", moved.size(), plan().successor());
        return "/desk/rights/assignment?faces-redirect=true&from=" + from;
    }

    public List<Row> getMoving() {
        return rows().stream().filter(row -> row.getObstacle().isEmpty()).toList();
    }

    public List<Row> getStaying() {
        return rows().stream().filter(row -> !row.getObstacle().isEmpty()).toList();
    }

    public String getSuccessor() {
        return plan().successor();
    }

    public String getOutlet() {
        return outlets.get(from).name();
    }

    private List<Row> rows() {
        return plan().lines().stream().map(line -> new Row(line, sentences)).toList();
    }

    private AssignmentPlan plan() {
        if (plan == null) {
            plan = assignments.plan(from);
        }
        return plan;
    }

    public StepForm getForm() {
        return form;
    }

    public OutletId getFrom() {
        return from;
    }

    public void setFrom(OutletId from) {
        this.from = from;
    }
}
