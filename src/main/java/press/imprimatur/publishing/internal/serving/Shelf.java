package press.imprimatur.publishing.internal.serving;

import static java.lang.System.Logger.Level.WARNING;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What this node remembers of what readers get, bounded by its weight. A path is looked up by one
 * request at a time; the others wait for it. Nothing is remembered of a lookup that failed, except
 * for a second that it did.
 */
@ApplicationScoped
class Shelf {

    private static final System.Logger LOG = System.getLogger(Shelf.class.getName());
    private static final Duration REST = Duration.ofSeconds(1);

    private final RenditionStore store;
    private final ListRenderer lists;
    private final Clock clock;
    private final Cache<String, Timeline> known;
    private final Cache<String, Instant> resting = Caffeine.newBuilder().maximumSize(1000).build();

    /** For the container, which wraps it. */
    protected Shelf() {
        this(null, null, null, 1);
    }

    @Inject
    Shelf(RenditionStore store, ListRenderer lists, Clock clock, ServingSettings settings) {
        this(store, lists, clock, settings.cacheBytes());
    }

    Shelf(RenditionStore store, ListRenderer lists, Clock clock, long bytes) {
        this.store = store;
        this.lists = lists;
        this.clock = clock;
        this.known =
                Caffeine.newBuilder()
                        .maximumWeight(bytes)
                        .weigher(
                                (String path, Timeline timeline) ->
                                        2 * path.length() + 200 + timeline.weight())
                        .build();
    }

    /**
     * What stands at a path.
     *
     * @return empty if that cannot be said now
     */
    Optional<Timeline> find(String path) {
        var timeline = known.getIfPresent(path);
        if (timeline != null && !timeline.isSpentAt(clock.instant())) {
            return Optional.of(timeline);
        }
        return lookUp(path);
    }

    private Optional<Timeline> lookUp(String path) {
        var until = resting.getIfPresent(path);
        if (until != null && clock.instant().isBefore(until)) {
            return Optional.empty();
        }
        try {
            return Optional.of(known.asMap().compute(path, this::current));
        } catch (RuntimeException failure) {
            resting.put(path, clock.instant().plus(REST));
            LOG.log(WARNING, "What stands at " + path + " cannot be said now", failure);
            return Optional.empty();
        }
    }

    private Timeline current(String path, Timeline present) {
        return present != null && !present.isSpentAt(clock.instant()) ? present : load(path);
    }

    private Timeline load(String path) {
        var found = store.find(RenditionStore.SITE, path);
        if (isList(path) && found.flatMap(list -> list.at(clock.instant())).isEmpty()) {
            return Timeline.of(Optional.of(lists.render(RenditionStore.SITE, path)));
        }
        return Timeline.of(found);
    }

    private static boolean isList(String path) {
        return path.equals(RenditionStore.FRONT) || path.equals(RenditionStore.FEED);
    }

    // Waits for a lookup that is under way, which may have read what was there before.
    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) RenditionsChanged changed) {
        changed.paths().forEach(known.asMap()::remove);
        changed.paths().forEach(resting::invalidate);
    }
}
