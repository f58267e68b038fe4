package press.imprimatur.publishing.internal.serving;

import static java.lang.System.Logger.Level.WARNING;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import press.imprimatur.identity.NotSetUp;
import press.imprimatur.nodes.DatabaseHealth;
import press.imprimatur.nodes.LineRestored;
import press.imprimatur.nodes.NewsHeard;

/**
 * What this node remembers of what readers get, bounded by its weight. A path is looked up by one
 * request at a time; the others wait for it. Nothing is remembered of a lookup that failed, except
 * for a second that it did.
 *
 * <p>While this node is out of touch, what it remembers is given only after the database said that
 * it is still so; if that cannot be asked, only what is all our own.
 */
@ApplicationScoped
class ResponseCache {

    private static final System.Logger LOG = System.getLogger(ResponseCache.class.getName());
    private static final int LONGEST_PATH = 400;
    private static final Pattern ORDINARY = Pattern.compile("[\\p{L}\\p{M}\\p{N}/._-]*");
    private static final Duration REST = Duration.ofSeconds(1);
    private static final Set<String> LISTS = RenditionStore.lists();
    private static final int AT_ONCE = 500;

    /** Once the line to the database is there again, nobody waits for the end of it. */
    private static final Duration SILENCE = Duration.ofSeconds(5);

    private final RenditionStore store;
    private final ListRenderer lists;
    private final LiveLists live;
    private final DatabaseHealth pulse;
    private final Cache<String, RememberedPath> known;

    /** Goes up with every change of any list, and with it what was rendered before is forgotten. */
    private final AtomicLong generation = new AtomicLong();

    private final CircuitBreaker patience = new CircuitBreaker(SILENCE, System::nanoTime);
    private final Cache<String, Instant> resting = Caffeine.newBuilder().maximumSize(1000).build();

    /** For the container, which wraps it. */
    protected ResponseCache() {
        this(null, null, null, null, 1);
    }

    @Inject
    ResponseCache(
            RenditionStore store,
            ListRenderer lists,
            LiveLists live,
            DatabaseHealth pulse,
            ServingSettings settings) {
        this(store, lists, live, pulse, settings.cacheBytes());
    }

    ResponseCache(
            RenditionStore store,
            ListRenderer lists,
            LiveLists live,
            DatabaseHealth pulse,
            long bytes) {
        this.live = live;
        this.store = store;
        this.lists = lists;
        this.pulse = pulse;
        this.known =
                Caffeine.newBuilder()
                        .maximumWeight(bytes)
                        .weigher((String path, RememberedPath timeline) ->
                                2 * path.length() + 200 + timeline.weight())
                        .build();
    }

    /**
     * What stands at a path.
     *
     * @return empty if that cannot be said now
     */
    Optional<RememberedPath> find(String path) {
        var timeline = known.getIfPresent(path);
        if (timeline != null && pulse.beats() && isGood(timeline)) {
            return Optional.of(timeline);
        }
        return lookUp(path);
    }

    private Optional<RememberedPath> lookUp(String path) {
        if (!couldStandSomewhere(path)) {
            return Optional.of(RememberedPath.NOTHING);
        }
        var until = resting.getIfPresent(path);
        if (until != null && pulse.now().isBefore(until)) {
            return Optional.empty();
        }
        try {
            return Optional.of(standing(path));
        } catch (NotSetUp notYet) {
            // No failure: there is nobody yet who could have anything to say to readers.
            return Optional.empty();
        } catch (CircuitBreaker.NotAsked said) {
            // Whoever asked has written down why.
            return Optional.empty();
        } catch (RuntimeException failure) {
            resting.put(path, pulse.now().plus(REST));
            LOG.log(WARNING, "What stands at " + path + " cannot be said now", failure);
            return Optional.empty();
        }
    }

    // Out of touch readers of one path do not wait for each other: each may wait long.
    private RememberedPath standing(String path) {
        var present = known.getIfPresent(path);
        return present == null || pulse.beats() || !isGood(present)
                ? known.asMap().compute(path, this::current)
                : confirmed(path, present);
    }

    private RememberedPath current(String path, RememberedPath present) {
        return present != null && pulse.beats() && isGood(present)
                ? present
                : asked(() -> load(path));
    }

    private boolean isGood(RememberedPath timeline) {
        return !timeline.isSpentAt(pulse.now()) && timeline.isOfGeneration(generation.get());
    }

    /** In touch everybody may ask; out of touch a few, and nobody for a while after no answer. */
    private RememberedPath asked(Supplier<RememberedPath> question) {
        return pulse.beats() ? question.get() : patience.asked(question);
    }

    /** Out of touch, the database is asked; what is all our own is given even if it is silent. */
    private RememberedPath confirmed(String path, RememberedPath present) {
        try {
            return asked(() -> present.isAt(version(path)) ? present : renewed(path));
        } catch (RuntimeException silent) {
            if (present.isOwn()) {
                return present;
            }
            throw silent;
        }
    }

    private RememberedPath renewed(String path) {
        return known.asMap().compute(path, (same, outdated) -> load(same));
    }

    private long version(String path) {
        if (LiveLists.covers(path)) {
            return store.listsVersion(RenditionStore.SITE);
        }
        return store.versions(RenditionStore.SITE, List.of(path)).getOrDefault(path, 0L);
    }

    // Both are read before the stories are: what changes meanwhile shows in them.
    private RememberedPath loadLive(String path) {
        var lists = generation.get();
        var version = store.listsVersion(RenditionStore.SITE);
        return RememberedPath.of(live.render(path)).inGeneration(lists, version);
    }

    private RememberedPath load(String path) {
        if (LiveLists.covers(path)) {
            return loadLive(path);
        }
        var found = store.find(RenditionStore.SITE, path);
        if (isList(path) && found.flatMap(list -> list.at(pulse.now())).isEmpty()) {
            return lists.stands(path)
                    ? RememberedPath.of(Optional.of(lists.render(RenditionStore.SITE, path)))
                    : RememberedPath.NOTHING;
        }
        return RememberedPath.of(found);
    }

    /**
     * Whether the path is of the kind that stories, sections and pictures get. Anybody can ask for
     * anything, also for what the database cannot even be asked for.
     */
    private static boolean couldStandSomewhere(String path) {
        return path.length() <= LONGEST_PATH && ORDINARY.matcher(path).matches();
    }

    private static boolean isList(String path) {
        return LISTS.contains(path) || path.startsWith(RenditionStore.SECTIONS);
    }

    // Waits for a lookup that is under way, which may have read what was there before.
    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) RenditionsChanged changed) {
        if (changed.paths().contains(RenditionStore.FRONT)) {
            generation.incrementAndGet();
        }
        changed.paths().forEach(this::forget);
    }

    void on(@Observes NewsHeard heard) {
        if (heard.topic().equals(RenditionsChanged.TOPIC)) {
            if (heard.text().equals(RenditionStore.FRONT)) {
                generation.incrementAndGet();
            }
            forget(heard.text());
        }
    }

    /** What was told while this node was out of touch it has not heard: it compares. */
    void on(@Observes LineRestored restored) {
        generation.incrementAndGet();
        try {
            var paths = List.copyOf(known.asMap().keySet());
            for (var from = 0; from < paths.size(); from += AT_ONCE) {
                compare(paths.subList(from, Math.min(paths.size(), from + AT_ONCE)));
            }
        } catch (RuntimeException failure) {
            LOG.log(WARNING, "What stands where cannot be compared; it is read again", failure);
            known.invalidateAll();
        }
    }

    private void compare(List<String> paths) {
        var stored = store.versions(RenditionStore.SITE, paths);
        for (var path : paths) {
            var timeline = known.getIfPresent(path);
            if (timeline != null && !timeline.isAt(stored.getOrDefault(path, 0L))) {
                forget(path);
            }
        }
    }

    private void forget(String path) {
        known.asMap().remove(path);
        resting.invalidate(path);
    }
}
