package press.imprimatur.publishing.web;

import java.time.Instant;
import java.util.Optional;
import press.imprimatur.publishing.Scheduled;
import press.imprimatur.publishing.Scheduled.Missed;

/** A story that comes out by itself, as scripts read it. */
public record ScheduledJson(
        String article,
        int revision,
        String headline,
        Instant at,
        String setBy,
        Instant setAt,
        Optional<Missed> missed) {

    static ScheduledJson of(Scheduled scheduled) {
        return new ScheduledJson(
                scheduled.article().toString(),
                scheduled.revision(),
                scheduled.headline(),
                scheduled.at(),
                scheduled.setBy(),
                scheduled.setAt(),
                scheduled.missed());
    }
}
