package press.imprimatur.desk.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.publishing.Correction;
import press.imprimatur.publishing.CorrectionId;
import press.imprimatur.publishing.CorrectionReviews;

/** What one person corrected in public, for a second person to look at. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class CorrectionsPage implements Serializable {

    private static final int SO_MANY = 50;

    @Inject CorrectionReviews reviews;
    @Inject Notices notices;
    @Inject Sentences sentences;
    @Inject Clock clock;

    private List<CorrectionId> shown = List.of();
    private transient List<CorrectionRow> rows;
    private String remark = "";

    /** What is pressed later is what was shown now, whatever comes or goes meanwhile. */
    public void load() {
        shown = new ArrayList<>(reviews.waiting(SO_MANY).stream().map(Correction::id).toList());
    }

    public List<CorrectionRow> getRows() {
        if (rows == null) {
            var now = clock.instant();
            rows =
                    shown.stream()
                            .map(id ->
                                    CorrectionRow.of(
                                            reviews.get(id), reviews.changes(id), sentences, now))
                            .toList();
        }
        return rows;
    }

    /** Whether there may be more than are shown. */
    public boolean isCut() {
        return shown.size() == SO_MANY;
    }

    public String confirm(String id) {
        var correction = reviews.confirm(CorrectionId.of(id));
        notices.done("desk.corrections.confirmed", correction.headline());
        return "/desk/publishing/corrections?faces-redirect=true";
    }

    public String sendBack(String id) {
        var correction = reviews.sendBack(CorrectionId.of(id), remark);
        notices.done("desk.corrections.sentBack", correction.headline());
        return "/desk/publishing/corrections?faces-redirect=true";
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark == null ? "" : remark;
    }
}
