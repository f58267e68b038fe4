package press.imprimatur.desk.web;

import java.time.Instant;
import press.imprimatur.articles.Revision;
import press.imprimatur.articles.SaveReason.Cause;
import press.imprimatur.kernel.Sentences;

/** A text that an article had, as its history lists it. */
public class RevisionRow {

    private final Revision revision;
    private final boolean present;
    private final String why;

    private RevisionRow(Revision revision, boolean present, String why) {
        this.revision = revision;
        this.present = present;
        this.why = why;
    }

    static RevisionRow of(Revision revision, int present, Sentences sentences) {
        return new RevisionRow(
                revision, revision.number() == present, inWords(revision, sentences));
    }

    private static String inWords(Revision revision, Sentences sentences) {
        var cause = revision.why().cause();
        if (cause == Cause.WRITTEN) {
            return sentences.say(
                    revision.number() == 1 ? "desk.revisions.begun" : "desk.revisions.saved");
        }
        var key =
                switch (cause) {
                    case CORRECTED -> "corrected";
                    case TAKEN_OVER -> "takenOver";
                    case RESTORED -> "restored";
                    default -> "merged";
                };
        return sentences.say("desk.revisions." + key, revision.why().other().orElse(0));
    }

    public int getNumber() {
        return revision.number();
    }

    /** Whether it is what the article says now. */
    public boolean isPresent() {
        return present;
    }

    public String getName() {
        return revision.saved().name();
    }

    public Instant getAt() {
        return revision.saved().at();
    }

    /** What led to it, in words. */
    public String getWhy() {
        return why;
    }

    /** What its editor said of it; empty if nothing. */
    public String getNote() {
        return revision.why().note();
    }

    public String getHeadline() {
        return revision.text().headline();
    }
}
