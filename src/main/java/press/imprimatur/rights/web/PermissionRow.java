package press.imprimatur.rights.web;

import java.time.Instant;
import java.util.stream.Collectors;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.InstrumentSummary;
import press.imprimatur.rights.Moment;

/** A permission as the list shows it. */
public class PermissionRow {

    private final InstrumentSummary summary;
    private final Sentences sentences;

    PermissionRow(InstrumentSummary summary, Sentences sentences) {
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

    public String getKind() {
        return sentences.say("rights.kind." + summary.kind());
    }

    public String getStatus() {
        return StateWords.label(summary.state(), summary.standing(), sentences);
    }

    public String getTone() {
        return StateWords.tone(summary.state(), summary.standing());
    }

    public String getUses() {
        return summary.uses().stream()
                .map(use -> sentences.say(use.key()))
                .collect(Collectors.joining(", "));
    }

    public Instant getDisplayUntil() {
        return summary.displayUntil().map(Moment::at).orElse(null);
    }
}
