package press.imprimatur.desk.web;

import java.time.Instant;
import java.util.List;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.publishing.TheirCorrection;

/** A later state of a partner's original, as the desk shows it. */
public class TheirCorrectionRow {

    private final TheirCorrection theirs;
    private final List<DifferenceRow> changes;

    TheirCorrectionRow(TheirCorrection theirs, Sentences sentences) {
        this.theirs = theirs;
        this.changes = DifferenceRow.of(theirs.changes(), sentences);
    }

    public String getCapture() {
        return theirs.capture().toString();
    }

    public String getHeadline() {
        return theirs.headline();
    }

    public Instant getTakenInAt() {
        return theirs.takenInAt();
    }

    public String getTakenInBy() {
        return theirs.takenInBy();
    }

    public List<DifferenceRow> getChanges() {
        return changes;
    }
}
