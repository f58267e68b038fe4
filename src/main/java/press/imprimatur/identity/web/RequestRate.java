package press.imprimatur.identity.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import press.imprimatur.identity.TokenId;
import press.imprimatur.identity.TooManyRequests;

/**
 * How often each token may ask. A bucket of requests refills all the time, so that a short burst
 * passes and a loop gone wild does not. Each node counts for itself.
 */
@ApplicationScoped
class RequestRate {

    private static final int TOKENS_AT_WORK = 10_000;

    @Inject
    @ConfigProperty(name = "imprimatur.api.requests-per-minute", defaultValue = "600")
    int perMinute;

    @Inject Clock clock;

    private final Cache<TokenId, Bucket> buckets =
            Caffeine.newBuilder()
                    .maximumSize(TOKENS_AT_WORK)
                    .expireAfterAccess(Duration.ofMinutes(2))
                    .build();

    /** Takes one request off the token's bucket, or refuses it. */
    void count(TokenId token) {
        var now = clock.instant();
        var bucket =
                buckets.asMap()
                        .compute(
                                token,
                                (id, before) ->
                                        before == null
                                                ? new Bucket(perMinute - 1.0, now)
                                                : before.after(now, perMinute).less());
        if (bucket.left < 0) {
            buckets.asMap().computeIfPresent(token, (id, over) -> over.more());
            throw new TooManyRequests(perMinute, bucket.untilOne(perMinute));
        }
    }

    private record Bucket(double left, Instant at) {

        Bucket after(Instant now, int perMinute) {
            var refill = Duration.between(at, now).toMillis() * (perMinute / 60_000.0);
            return new Bucket(Math.min(perMinute, left + Math.max(0, refill)), now);
        }

        Bucket less() {
            return new Bucket(left - 1, at);
        }

        Bucket more() {
            return new Bucket(left + 1, at);
        }

        Duration untilOne(int perMinute) {
            return Duration.ofMillis((long) Math.ceil(-left * 60_000.0 / perMinute));
        }
    }
}
