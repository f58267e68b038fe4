package press.imprimatur.publishing.web;

import java.time.Instant;
import java.util.Optional;
import press.imprimatur.publishing.Takedown;

/** One thing that had to come down, as scripts read it. */
public record TakedownJson(
        String article,
        String headline,
        String surface,
        String place,
        String recall,
        String cause,
        Instant dueAt,
        String state,
        int attempts,
        Optional<Instant> settledAt,
        String receipt,
        String failure) {

    static TakedownJson of(Takedown takedown) {
        return new TakedownJson(
                takedown.article().toString(),
                takedown.headline(),
                takedown.surface().name(),
                takedown.place(),
                takedown.recall().name(),
                takedown.cause().name(),
                takedown.dueAt(),
                takedown.state().name(),
                takedown.attempts(),
                takedown.settledAt(),
                takedown.receipt(),
                takedown.failure());
    }
}
