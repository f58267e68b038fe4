package press.imprimatur.terms;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * The instants of a question.
 *
 * @param at when it would be done
 * @param firstPublishedAt when we first brought it out on that channel; absent if we never did
 * @param plannedUntil when we would take it down; absent means as long as permitted
 */
public record Timing(
        Instant at, Optional<Instant> firstPublishedAt, Optional<Instant> plannedUntil) {

    public Timing {
        requireNonNull(at, "at");
        firstPublishedAt = StableCopies.maybe(firstPublishedAt);
        plannedUntil = StableCopies.maybe(plannedUntil);
    }

    /** For the first time, for as long as permitted. */
    public static Timing at(Instant at) {
        return new Timing(at, Optional.empty(), Optional.empty());
    }

    /** The same of something that has been out since then. */
    public Timing publishedAt(Instant first) {
        return new Timing(at, Optional.of(first), plannedUntil);
    }

    /** The same, to be taken down then. */
    public Timing plannedUntil(Instant end) {
        return new Timing(at, firstPublishedAt, Optional.of(end));
    }
}
