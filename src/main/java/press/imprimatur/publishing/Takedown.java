package press.imprimatur.publishing;

import java.time.Instant;
import java.util.Optional;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.terms.Channel.Recall;

/**
 * One thing of a story that must come down, and what became of it: a step of the cascade.
 *
 * @param headline of the story
 * @param place the address, or which feed in which form
 * @param recall whether it can be had back
 * @param dueAt the first instant at which it must not be there, UTC
 * @param attempts how often taking it down was begun
 * @param settledAt when it was down, asked for or given up, UTC; empty as long as it waits
 * @param receipt what proves it; empty as long as it waits
 * @param failure why it did not work the last time; empty if it did
 */
public record Takedown(
        ArticleId article,
        String headline,
        Surface surface,
        String place,
        Recall recall,
        TakedownCause cause,
        Instant dueAt,
        TakedownState state,
        int attempts,
        Optional<Instant> settledAt,
        String receipt,
        String failure) {}
