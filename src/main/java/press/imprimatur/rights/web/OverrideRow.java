package press.imprimatur.rights.web;

import java.time.Instant;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.OverrideRecord;
import press.imprimatur.rights.OverrideState;

/** An override as pages show it. */
public class OverrideRow {

    private final OverrideRecord override;
    private final Sentences sentences;

    OverrideRow(OverrideRecord override, Sentences sentences) {
        this.override = override;
        this.sentences = sentences;
    }

    public String getId() {
        return override.id().toString();
    }

    public long getRevision() {
        return override.revision();
    }

    public String getReason() {
        return override.reason();
    }

    public String getUse() {
        return sentences.say(override.use().key());
    }

    public int getHours() {
        return override.hours();
    }

    public String getAskedBy() {
        return override.askedBy();
    }

    public Instant getAskedAt() {
        return override.askedAt();
    }

    public String getSignedBy() {
        return override.signedBy().orElse("");
    }

    public Instant getUntil() {
        return override.until().orElse(null);
    }

    public String getState() {
        return sentences.say("rights.override." + override.state());
    }

    public String getTone() {
        return switch (override.state()) {
            case ASKED -> "blue";
            case IN_FORCE -> "amber";
            case OVER, WITHDRAWN -> "grey";
        };
    }

    public boolean isAsked() {
        return override.state() == OverrideState.ASKED;
    }

    /** Whether it waits or is in force: what can be withdrawn. */
    public boolean isOpen() {
        return isAsked() || override.state() == OverrideState.IN_FORCE;
    }
}
