package press.imprimatur.clearance.web;

import java.time.Instant;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.RequestSummary;
import press.imprimatur.terms.InstrumentState;

/** A request as the list shows it. */
public class RequestRow {

    private final RequestSummary summary;
    private final Sentences sentences;

    RequestRow(RequestSummary summary, Sentences sentences) {
        this.summary = summary;
        this.sentences = sentences;
    }

    public String getId() {
        return summary.id().toString();
    }

    public String getTitle() {
        return summary.title();
    }

    public String getGrantor() {
        return summary.grantor();
    }

    public Instant getAskedAt() {
        return summary.askedAt();
    }

    /** When it lapses; null if nobody waits any more. */
    public Instant getAnswerBy() {
        return isOpen() ? summary.answerBy().orElse(null) : null;
    }

    public String getStatus() {
        return sentences.say("rights.state." + summary.state());
    }

    public String getTone() {
        return tone(summary.state());
    }

    private boolean isOpen() {
        return summary.state() == InstrumentState.REQUESTED
                || summary.state() == InstrumentState.COUNTERED;
    }

    static String tone(InstrumentState state) {
        return switch (state) {
            case GRANTED -> "green";
            case REQUESTED -> "blue";
            case COUNTERED -> "amber";
            case DENIED, REVOKED, TERMINATED, SUSPENDED -> "red";
            default -> "grey";
        };
    }
}
