package press.imprimatur.publishing.internal.republication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was read elsewhere and is not written down yet: a story that many read is one row, not one
 * for each reader. What a server that dies had not written is lost; it is a number, not a word.
 */
@ApplicationScoped
class ReadingsCounted {

    private static final Duration GATHERED = Duration.ofSeconds(5);

    /** Whoever sends us addresses of sites that there are not takes no more memory than this. */
    private static final int MOST = 500;

    private static final int LONGEST_HOST = 253;

    @Inject Clock clock;

    private Map<Reading, Long> waiting = new HashMap<>();
    private Instant due;

    /**
     * @return when it is written down, if it is the first to wait
     */
    synchronized Optional<Instant> add(Reading reading) {
        var isFirst = waiting.isEmpty();
        if (reading.host().length() <= LONGEST_HOST
                && (waiting.size() < MOST || waiting.containsKey(reading))) {
            waiting.merge(reading, 1L, Long::sum);
        }
        if (isFirst) {
            due = clock.instant().plus(GATHERED);
        }
        return isFirst ? Optional.of(due) : Optional.empty();
    }

    synchronized Optional<Instant> dueAt() {
        return waiting.isEmpty() ? Optional.empty() : Optional.of(due);
    }

    synchronized Map<Reading, Long> take() {
        var taken = waiting;
        waiting = new HashMap<>();
        return taken;
    }
}
