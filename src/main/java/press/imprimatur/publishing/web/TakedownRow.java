package press.imprimatur.publishing.web;

import java.time.Instant;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.publishing.Takedown;
import press.imprimatur.publishing.TakedownState;

/** One thing that had to come down, as the desk shows it. */
public class TakedownRow {

    private final Takedown takedown;
    private final String surface;
    private final String cause;
    private final String state;

    private TakedownRow(Takedown takedown, String surface, String cause, String state) {
        this.takedown = takedown;
        this.surface = surface;
        this.cause = cause;
        this.state = state;
    }

    static TakedownRow of(Takedown takedown, Sentences sentences) {
        return new TakedownRow(
                takedown,
                sentences.say("publishing.surface." + takedown.surface()),
                sentences.say("publishing.cause." + takedown.cause()),
                sentences.say("publishing.takedown." + takedown.state()));
    }

    public String getArticle() {
        return takedown.article().toString();
    }

    public String getHeadline() {
        return takedown.headline();
    }

    public String getSurface() {
        return surface;
    }

    public String getPlace() {
        return takedown.place();
    }

    public String getCause() {
        return cause;
    }

    public String getState() {
        return state;
    }

    public String getTone() {
        return switch (takedown.state()) {
            case DONE -> "green";
            case ASKED -> "blue";
            case BEYOND_RECALL -> "grey";
            case WAITING -> takedown.failure().isEmpty() ? "amber" : "red";
        };
    }

    public Instant getDueAt() {
        return takedown.dueAt();
    }

    /** Null as long as it waits. */
    public Instant getSettledAt() {
        return takedown.settledAt().orElse(null);
    }

    public String getReceipt() {
        return takedown.receipt();
    }

    /** What went wrong the last time; empty if nothing did. */
    public String getFailure() {
        return takedown.state() == TakedownState.WAITING ? takedown.failure() : "";
    }

    public int getAttempts() {
        return takedown.attempts();
    }
}
