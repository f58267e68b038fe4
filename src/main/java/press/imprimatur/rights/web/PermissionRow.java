package press.imprimatur.rights.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.Counters;
import press.imprimatur.rights.InstrumentSummary;
import press.imprimatur.terms.Moment;

/** A permission as the list shows it. */
public class PermissionRow {

    private static final int USES_IN_SIGHT = 5;

    private final InstrumentSummary summary;
    private final List<Counters.Counter> counters;
    private final Instant now;
    private final Sentences sentences;

    PermissionRow(
            InstrumentSummary summary,
            List<Counters.Counter> counters,
            Instant now,
            Sentences sentences) {
        this.summary = summary;
        this.counters = counters;
        this.now = now;
        this.sentences = sentences;
    }

    /** Where neither a line of time nor meters are drawn. */
    PermissionRow(InstrumentSummary summary, Sentences sentences) {
        this(summary, List.of(), null, sentences);
    }

    /** When it holds, on a line from a quarter ago to a year ahead. */
    public TimelineBar getBar() {
        var until = summary.displayUntil().map(Moment::at);
        return new TimelineBar(summary.displayFrom(), until, now, sentences);
    }

    /** Whether it has a time at all: what was not given or is taken back has none left. */
    public boolean isTimed() {
        return switch (summary.state()) {
            case DENIED, WITHDRAWN, LAPSED, REVOKED, TERMINATED -> false;
            default -> true;
        };
    }

    /** What is counted, and how much of it is used. */
    public List<MeterRow> getMeters() {
        return counters.stream().map(each -> new MeterRow(each, sentences)).toList();
    }

    /** What one does next with it; null if nothing. */
    public NextStep getNext() {
        return NextStep.of(summary, sentences).orElse(null);
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

    /** What it allows; of many the first ones, and how many more. */
    public String getUses() {
        var first =
                summary.uses().stream()
                        .limit(USES_IN_SIGHT)
                        .map(use -> sentences.say(use.key()))
                        .collect(Collectors.joining(", "));
        var more = summary.uses().size() - USES_IN_SIGHT;
        return more > 0 ? sentences.say("rights.page.usesMore", first, more) : first;
    }

    public Instant getDisplayUntil() {
        return summary.displayUntil().map(Moment::at).orElse(null);
    }
}
