package press.imprimatur.clearance.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Who tries links that do not exist. Nobody guesses 256 bits; this keeps them from costing us
 * anything. Each node counts for itself.
 */
@ApplicationScoped
class FailedLinkAttempts {

    private static final int FREE = 20;
    private static final int ADDRESSES = 10_000;
    private static final Duration FORGOTTEN = Duration.ofMinutes(1);

    @Inject Clock clock;

    private final Cache<String, Count> counts =
            Caffeine.newBuilder().maximumSize(ADDRESSES).build();

    private record Count(int failures, Instant since) {}

    void count(String address) {
        var now = clock.instant();
        counts.asMap()
                .merge(
                        address,
                        new Count(1, now),
                        (before, first) ->
                                isOver(before, now)
                                        ? first
                                        : new Count(before.failures + 1, before.since));
    }

    boolean tooMany(String address) {
        var count = counts.getIfPresent(address);
        return count != null && count.failures >= FREE && !isOver(count, clock.instant());
    }

    private static boolean isOver(Count count, Instant now) {
        return !now.isBefore(count.since.plus(FORGOTTEN));
    }
}
