package press.imprimatur.publishing.internal.cascade;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import press.imprimatur.publishing.Surface;
import press.imprimatur.terms.Channel.Recall;

/**
 * That something of a story has to come down.
 *
 * @param place which of that kind: an address, or a feed and a form
 * @param dueAt the first instant at which it must not be there
 */
public record Descent(Surface surface, String place, Recall recall, Instant dueAt) {

    public Descent {
        requireNonNull(surface, "surface");
        requireNonNull(place, "place");
        requireNonNull(recall, "recall");
        // PostgreSQL rounds to microseconds, and would round it up.
        dueAt = dueAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** Of ours: it is down when we say so. */
    public static Descent ours(Surface surface, String place, Instant dueAt) {
        return new Descent(surface, place, Recall.OURS, dueAt);
    }
}
