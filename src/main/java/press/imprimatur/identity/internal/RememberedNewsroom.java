package press.imprimatur.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import press.imprimatur.identity.Newsroom;

/** Spares every page a query; other nodes' changes are seen after a few seconds. */
@ApplicationScoped
public class RememberedNewsroom {

    private static final Duration FOR = Duration.ofSeconds(5);

    @Inject Clock clock;

    private volatile Memory memory = new Memory(Optional.empty(), Instant.MIN);
    private volatile Optional<Newsroom> last = Optional.empty();

    Optional<Newsroom> orElse(Supplier<Optional<Newsroom>> database) {
        var now = clock.instant();
        var known = memory;
        if (known.newsroom().isPresent() && now.isBefore(known.until())) {
            return known.newsroom();
        }
        var fresh = database.get();
        memory = new Memory(fresh, now.plus(FOR));
        last = fresh;
        return fresh;
    }

    /** The newsroom as somebody last asked for it: never waits for the database. */
    public Optional<Newsroom> last() {
        return last;
    }

    void forget() {
        memory = new Memory(Optional.empty(), Instant.MIN);
    }

    private record Memory(Optional<Newsroom> newsroom, Instant until) {}
}
