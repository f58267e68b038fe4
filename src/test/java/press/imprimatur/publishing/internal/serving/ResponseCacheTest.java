package press.imprimatur.publishing.internal.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprimatur.identity.NotSetUp;
import press.imprimatur.nodes.DatabaseHealth;
import press.imprimatur.nodes.LineRestored;
import press.imprimatur.nodes.NewsHeard;
import press.imprimatur.publishing.internal.serving.PublicResponse.Lifetime;

class ResponseCacheTest {

    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant END = Instant.parse("2026-03-14T15:00:00Z");
    private static final String STORY = "/stories/ferries";
    private static final String FEED = RenditionStore.FEED;
    private static final String TAG = "/tags/ports";

    private final Map<String, Rendition> stored = new HashMap<>();
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicInteger renderings = new AtomicInteger();
    private final Hands hands = new Hands();
    private ListRenderer lists = (channel, path) -> list(END.plusSeconds(10));

    private final AtomicInteger listsVersion = new AtomicInteger();
    private Function<String, Optional<Rendition>> live = path -> Optional.empty();

    private final ResponseCache shelf =
            new ResponseCache(
                    new Stored(path -> {
                        reads.incrementAndGet();
                        return Optional.ofNullable(stored.get(path));
                    }),
                    (channel, path) -> lists.render(channel, path),
                    path -> live.apply(path),
                    hands,
                    1_000_000);

    @Test
    void givesWhatFollowsAtTheInstantThatAPermissionEnds() {
        stored.put(STORY, Rendition.of(answer(200, END), answer(410, null)));

        assertThat(statusAt(STORY, END.minusNanos(1))).isEqualTo(200);
        assertThat(statusAt(STORY, END)).isEqualTo(410);
        assertThat(reads).hasValue(1);
    }

    @Test
    void remembersThatNothingStandsThere() {
        assertThat(shelf.find(STORY))
                .hasValueSatisfying(found -> assertThat(found.isNothing()).isTrue());
        assertThat(shelf.find(STORY)).isPresent();

        assertThat(reads).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stories/\0", "/stories/\uFFFD", "/stories/a\nb", "/media/'"})
    void knowsWithoutAskingThatNothingStandsAtAnAddressThatNoStoryGets(String path) {
        assertThat(shelf.find(path).orElseThrow().isNothing()).isTrue();
        assertThat(shelf.find("/stories/" + "a".repeat(1000)).orElseThrow().isNothing()).isTrue();

        assertThat(reads).hasValue(0);
    }

    @Test
    void saysNothingBeforeTheNewsroomIsSetUpAndAsksAgainAtOnce() {
        lists =
                (channel, path) -> {
                    throw new NotSetUp();
                };
        assertThat(shelf.find(FEED)).isEmpty();

        lists = (channel, path) -> list(END);

        assertThat(statusAt(FEED, START)).isEqualTo(200);
    }

    @Test
    void forgetsWhatHasChanged() {
        stored.put(STORY, Rendition.of(answer(200, null)));
        assertThat(statusAt(STORY, START)).isEqualTo(200);

        stored.put(STORY, Rendition.of(answer(410, null)));
        shelf.on(new RenditionsChanged(Set.of(STORY)));

        assertThat(statusAt(STORY, START)).isEqualTo(410);
    }

    @Test
    void hasAListRenderedAgainAtTheInstantThatItEnds() {
        stored.put(FEED, list(END));
        lists =
                (channel, path) -> {
                    renderings.incrementAndGet();
                    return Rendition.of(answer(200, END.plusSeconds(10)));
                };

        assertThat(statusAt(FEED, END.minusNanos(1))).isEqualTo(200);
        assertThat(renderings).hasValue(0);
        assertThat(statusAt(FEED, END)).isEqualTo(200);
        assertThat(statusAt(FEED, END.plusSeconds(1))).isEqualTo(200);
        assertThat(renderings).hasValue(1);
    }

    @Test
    void hasAListRenderedThatIsStaleOrMissing() {
        stored.put(FEED, new Rendition(list(END).answers(), true, false, List.of(), 1));
        lists =
                (channel, path) -> {
                    renderings.incrementAndGet();
                    return list(END);
                };

        shelf.find(FEED);
        shelf.find(RenditionStore.FRONT);

        assertThat(renderings).hasValue(2);
    }

    @Test
    void neverGivesAnOldListIfItCannotBeRendered() {
        stored.put(FEED, list(END));
        assertThat(statusAt(FEED, START)).isEqualTo(200);
        lists =
                (channel, path) -> {
                    renderings.incrementAndGet();
                    throw new IllegalStateException("no database");
                };

        hands.now = END;

        assertThat(shelf.find(FEED)).isEmpty();
        assertThat(shelf.find(FEED)).isEmpty();
        assertThat(renderings).hasValue(1);

        lists = (channel, path) -> list(END.plusSeconds(3600));
        hands.now = END.plusSeconds(1);

        assertThat(statusAt(FEED, hands.now)).isEqualTo(200);
    }

    @Test
    void asksTheStoreAgainForAPageThatHasRunOut() {
        stored.put(STORY, Rendition.of(answer(200, END)));
        assertThat(statusAt(STORY, START)).isEqualTo(200);

        hands.now = END;
        var found = shelf.find(STORY);

        assertThat(found.orElseThrow().at(END, Optional.empty())).isEmpty();
        assertThat(reads).hasValue(2);
    }

    @Test
    void rendersOnceForAllWhoWait() throws Exception {
        var rendering = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        lists =
                (channel, path) -> {
                    renderings.incrementAndGet();
                    rendering.countDown();
                    await(mayEnd);
                    return list(END);
                };
        var readers = Executors.newFixedThreadPool(8);

        try {
            var waiting = new ArrayList<Future<Optional<RememberedPath>>>();
            for (var reader = 0; reader < 8; reader++) {
                waiting.add(readers.submit(() -> shelf.find(FEED)));
            }
            await(rendering);
            mayEnd.countDown();

            for (var found : waiting) {
                assertThat(found.get(10, TimeUnit.SECONDS)).isPresent();
            }
        } finally {
            readers.shutdownNow();
        }
        assertThat(renderings).hasValue(1);
    }

    @Test
    void doesNotKeepWhatWasReadBeforeAChange() throws Exception {
        stored.put(STORY, Rendition.of(answer(200, null)));
        var hasRead = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var slow =
                new ResponseCache(
                        new Stored(path -> {
                            var found = Optional.ofNullable(stored.get(path));
                            hasRead.countDown();
                            await(mayEnd);
                            return found;
                        }),
                        lists,
                        path -> live.apply(path),
                        hands,
                        1_000_000);
        var others = Executors.newFixedThreadPool(2);

        try {
            var reader = others.submit(() -> slow.find(STORY));
            await(hasRead);
            stored.put(STORY, Rendition.of(answer(410, null)));
            var change = others.submit(() -> slow.on(new RenditionsChanged(Set.of(STORY))));
            mayEnd.countDown();
            reader.get(10, TimeUnit.SECONDS);
            change.get(10, TimeUnit.SECONDS);
        } finally {
            others.shutdownNow();
        }

        assertThat(
                        slow.find(STORY)
                                .orElseThrow()
                                .at(START, Optional.empty())
                                .orElseThrow()
                                .answer()
                                .status())
                .isEqualTo(410);
    }

    @Test
    void asksBeforeItGivesWhatItRemembersWhileOutOfTouch() {
        stored.put(STORY, Rendition.of(answer(200, null)).storedAs(1));
        assertThat(statusAt(STORY, START)).isEqualTo(200);

        hands.beats = false;
        assertThat(statusAt(STORY, START)).isEqualTo(200);
        stored.put(STORY, Rendition.of(answer(410, null)).storedAs(2));

        assertThat(statusAt(STORY, START)).isEqualTo(410);
    }

    @Test
    void givesOnlyWhatIsAllOursIfItCannotAsk() {
        var ours = "/stories/ours";
        var isDown = new AtomicBoolean();
        var cut =
                new ResponseCache(
                        new Stored(path -> {
                            if (isDown.get()) {
                                throw new IllegalStateException("no database");
                            }
                            return Optional.of(
                                    Rendition.of(answer(200, null)).ownOnly(path.equals(ours)));
                        }),
                        lists,
                        path -> live.apply(path),
                        hands,
                        1_000_000);
        cut.find(ours);
        cut.find(STORY);

        hands.beats = false;
        isDown.set(true);

        assertThat(cut.find(STORY)).isEmpty();
        assertThat(cut.find(ours)).isPresent();
    }

    @Test
    void forgetsWhatChangedWhileItWasOutOfTouch() {
        stored.put(STORY, Rendition.of(answer(200, null)).storedAs(1));
        assertThat(statusAt(STORY, START)).isEqualTo(200);

        stored.put(STORY, Rendition.of(answer(410, null)).storedAs(2));
        shelf.on(new LineRestored());

        assertThat(statusAt(STORY, START)).isEqualTo(410);
    }

    @Test
    void forgetsWhatAnotherNodeHasChanged() {
        stored.put(STORY, Rendition.of(answer(200, null)));
        assertThat(statusAt(STORY, START)).isEqualTo(200);

        stored.put(STORY, Rendition.of(answer(410, null)));
        shelf.on(new NewsHeard(RenditionsChanged.TOPIC, STORY));

        assertThat(statusAt(STORY, START)).isEqualTo(410);
    }

    @Test
    void rendersAListThatIsNotStoredOnceAndAgainWhenAnyListHasChanged() {
        live = path -> Optional.of(Rendition.of(answer(200 + renderings.getAndIncrement(), END)));

        assertThat(statusAt(TAG, START)).isEqualTo(200);
        assertThat(statusAt(TAG, START)).isEqualTo(200);
        shelf.on(new RenditionsChanged(Set.of(STORY)));
        assertThat(statusAt(TAG, START)).isEqualTo(200);
        shelf.on(new RenditionsChanged(RenditionStore.lists()));
        assertThat(statusAt(TAG, START)).isEqualTo(201);
        shelf.on(new NewsHeard(RenditionsChanged.TOPIC, RenditionStore.FRONT));
        assertThat(statusAt(TAG, START)).isEqualTo(202);
        shelf.on(new LineRestored());

        assertThat(statusAt(TAG, START)).isEqualTo(203);
    }

    @Test
    void findsAListWhereThereWasNoneAsSoonAsAStoryIsInIt() {
        assertThat(shelf.find(TAG).orElseThrow().isNothing()).isTrue();
        live = path -> Optional.of(list(END));
        assertThat(shelf.find(TAG).orElseThrow().isNothing()).isTrue();

        shelf.on(new RenditionsChanged(RenditionStore.lists()));

        assertThat(statusAt(TAG, START)).isEqualTo(200);
    }

    @Test
    void doesNotKeepAListThatWasReadBeforeAChange() {
        live =
                path -> {
                    if (renderings.incrementAndGet() == 1) {
                        shelf.on(new NewsHeard(RenditionsChanged.TOPIC, RenditionStore.FRONT));
                    }
                    return Optional.of(list(END));
                };

        shelf.find(TAG);
        shelf.find(TAG);
        shelf.find(TAG);

        assertThat(renderings).hasValue(2);
    }

    @Test
    void givesNoListThatIsNotStoredPastTheFirstEndInIt() {
        live =
                path -> {
                    renderings.incrementAndGet();
                    return Optional.of(list(hands.now.isBefore(END) ? END : END.plusSeconds(60)));
                };
        statusAt(TAG, END.minusNanos(1));

        assertThat(statusAt(TAG, END)).isEqualTo(200);

        assertThat(renderings).hasValue(2);
    }

    @Test
    void asksBeforeItGivesAListThatIsNotStoredWhileOutOfTouch() {
        live = path -> Optional.of(Rendition.of(answer(200 + renderings.getAndIncrement(), END)));
        assertThat(statusAt(TAG, START)).isEqualTo(200);

        hands.beats = false;
        assertThat(statusAt(TAG, START)).isEqualTo(200);
        listsVersion.incrementAndGet();

        assertThat(statusAt(TAG, START)).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({
        "/Stories/Ferries, /stories/ferries",
        "/stories/ferries/, /stories/ferries",
        "/stories/ferries/index.html, /stories/ferries",
        "/stories/ferries.html, /stories/ferries",
        "/archive/2026//11/, /archive/2026/11",
        "/stories/ferries, /stories/ferries",
        "/, /"
    })
    void knowsHowAnAddressIsWritten(String typed, String tidy) {
        assertThat(TidyPath.of(typed)).isEqualTo(tidy);
    }

    @Test
    void isNotDisturbedByAStoreThatFails() {
        var broken =
                new ResponseCache(
                        new Stored(path -> {
                            throw new IllegalStateException("no database");
                        }),
                        lists,
                        path -> live.apply(path),
                        hands,
                        1_000_000);

        assertThatCode(() -> assertThat(broken.find(STORY)).isEmpty()).doesNotThrowAnyException();
    }

    private int statusAt(String path, Instant now) {
        hands.now = now;
        return shelf.find(path)
                .orElseThrow()
                .at(now, Optional.empty())
                .orElseThrow()
                .answer()
                .status();
    }

    private static Rendition list(Instant end) {
        return Rendition.of(answer(200, end));
    }

    private static PublicResponse answer(int status, Instant end) {
        return PublicResponse.text(
                status, PublicResponse.HTML, "text", new Lifetime(START, Optional.ofNullable(end)));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** A pulse that is set by hand. */
    private static final class Hands implements DatabaseHealth {

        private volatile Instant now = START;
        private volatile boolean beats = true;

        @Override
        public boolean beats() {
            return beats;
        }

        @Override
        public boolean isDatabaseAway() {
            return !beats;
        }

        @Override
        public boolean clockIsSound() {
            return true;
        }

        @Override
        public Instant now() {
            return now;
        }
    }

    /** A store whose versions are those of what it finds. */
    private final class Stored implements RenditionStore {

        private final Function<String, Optional<Rendition>> found;

        private Stored(Function<String, Optional<Rendition>> found) {
            this.found = found;
        }

        @Override
        public long listsVersion(String channel) {
            return listsVersion.get();
        }

        @Override
        public Optional<Rendition> find(String channel, String path) {
            return found.apply(path);
        }

        @Override
        public Map<String, Long> versions(String channel, Collection<String> paths) {
            var versions = new HashMap<String, Long>();
            for (var path : paths) {
                found.apply(path).ifPresent(each -> versions.put(path, each.version()));
            }
            return versions;
        }
    }
}
