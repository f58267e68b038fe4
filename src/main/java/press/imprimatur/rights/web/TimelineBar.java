package press.imprimatur.rights.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.kernel.Sentences;

/** A window drawn on a line that runs from a quarter ago to a year ahead, in hundredths of it. */
public class TimelineBar {

    private static final Duration BACK = Duration.ofDays(91);
    private static final Duration LENGTH = Duration.ofDays(91 + 365);

    private final Optional<Instant> from;
    private final Optional<Instant> until;
    private final Instant now;
    private final Sentences sentences;

    TimelineBar(Optional<Instant> from, Optional<Instant> until, Instant now, Sentences sentences) {
        this.from = from;
        this.until = until;
        this.now = now;
        this.sentences = sentences;
    }

    public int getStart() {
        return from.map(this::place).orElse(0);
    }

    /** At least a hairline, so that what is short or over is seen. */
    public int getWidth() {
        return Math.max(1, until.map(this::place).orElse(100) - getStart());
    }

    /** Where now is. */
    public int getNow() {
        return place(now);
    }

    private int place(Instant at) {
        var passed = Duration.between(now.minus(BACK), at).toHours();
        return (int) Math.max(0, Math.min(100, passed * 100 / LENGTH.toHours()));
    }

    /** The same without the drawing. */
    public String getWords() {
        if (until.isPresent() && !until.get().isAfter(now)) {
            return sentences.say("rights.bar.over");
        }
        if (from.isPresent() && from.get().isAfter(now)) {
            return sentences.say("rights.bar.days", Duration.between(now, from.get()).toDays());
        }
        return until.map(end ->
                        sentences.say("rights.bar.left", Duration.between(now, end).toDays()))
                .orElseGet(() -> sentences.say("rights.bar.open"));
    }
}
