package press.imprimatur.desk.web;

import java.time.Instant;
import java.util.List;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.publishing.Correction;
import press.imprimatur.publishing.Correction.State;
import press.imprimatur.publishing.PartChange;

/** A correction that waits for somebody, as the desk shows it. */
public class CorrectionRow {

    private final Correction correction;
    private final boolean overdue;
    private final String state;
    private final String kind;
    private final List<DifferenceRow> changes;

    private CorrectionRow(
            Correction correction,
            boolean overdue,
            Sentences sentences,
            List<DifferenceRow> changes) {
        this.correction = correction;
        this.overdue = overdue;
        this.state =
                overdue
                        ? sentences.say("desk.corrections.overdue")
                        : sentences.say("desk.corrections.state." + correction.state());
        this.kind = sentences.say("desk.corrections.kind." + correction.kind());
        this.changes = changes;
    }

    static CorrectionRow of(
            Correction correction, List<PartChange> changes, Sentences sentences, Instant now) {
        var rows = DifferenceRow.of(changes, sentences);
        return new CorrectionRow(correction, correction.isOverdueAt(now), sentences, rows);
    }

    public String getId() {
        return correction.id().toString();
    }

    public String getArticle() {
        return correction.article().toString();
    }

    public String getHeadline() {
        return correction.headline();
    }

    /** A correction, or a note of ours. */
    public String getKind() {
        return kind;
    }

    public List<String> getNote() {
        return correction.note().lines().toList();
    }

    public String getMadeBy() {
        return correction.madeBy();
    }

    public Instant getMadeAt() {
        return correction.madeAt();
    }

    public Instant getDueAt() {
        return correction.dueAt();
    }

    public boolean isOverdue() {
        return overdue;
    }

    public String getState() {
        return state;
    }

    public String getTone() {
        return overdue ? "red" : correction.state() == State.CONFIRMED ? "green" : "amber";
    }

    /** Whether it waits for a second person's word. */
    public boolean isOpen() {
        return correction.state() == State.OPEN;
    }

    /** Whether somebody wants it corrected again. */
    public boolean isSentBack() {
        return correction.state() == State.SENT_BACK;
    }

    /** Who looked at it; empty if nobody has. */
    public String getReviewedBy() {
        return correction.review().map(Correction.Review::by).orElse("");
    }

    /** What is to be corrected again. */
    public String getRemark() {
        return correction.review().map(Correction.Review::remark).orElse("");
    }

    /** What it did to the story, part by part. */
    public List<DifferenceRow> getChanges() {
        return changes;
    }
}
