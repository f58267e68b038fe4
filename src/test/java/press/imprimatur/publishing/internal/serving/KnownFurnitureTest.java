package press.imprimatur.publishing.internal.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import press.imprimatur.nodes.DatabaseHealth;
import press.imprimatur.nodes.LineRestored;
import press.imprimatur.nodes.NewsHeard;
import press.imprimatur.publishing.SiteLook;
import press.imprimatur.publishing.internal.rendering.Masthead;
import press.imprimatur.publishing.internal.rendering.StandingFurniture;

class KnownFurnitureTest {

    private final AtomicInteger reads = new AtomicInteger();
    private final Pulse pulse = new Pulse();
    private FurnitureSource source = () -> Optional.of(standing());
    private final KnownFurniture known =
            new KnownFurniture(
                    () -> {
                        reads.incrementAndGet();
                        return source.read();
                    },
                    pulse);

    @Test
    void is_read_once_and_again_when_it_has_changed_here_or_elsewhere() {
        var first = known.current();
        assertThat(known.current()).isSameAs(first);

        known.on(new RenditionsChanged(Set.of("/stories/ferries")));
        assertThat(known.current()).isSameAs(first);

        known.on(new RenditionsChanged(Set.of(RenditionStore.FURNITURE)));
        assertThat(known.current()).isNotSameAs(first);
        known.on(new NewsHeard(RenditionsChanged.TOPIC, RenditionStore.FURNITURE));
        known.current();
        known.on(new LineRestored());
        known.current();
        assertThat(reads).hasValue(4);
    }

    @Test
    void what_was_known_stays_while_it_cannot_be_read_and_it_is_tried_once_a_second() {
        var first = known.current();
        source =
                () -> {
                    throw new IllegalStateException("away");
                };
        known.on(new LineRestored());

        assertThat(known.current()).isSameAs(first);
        assertThat(known.current()).isSameAs(first);
        assertThat(reads).hasValue(2);

        source = () -> Optional.of(standing());
        pulse.now = pulse.now.plusSeconds(1);
        assertThat(known.current()).isNotSameAs(first);
    }

    @Test
    void nobody_waits_for_it_while_the_database_is_away() {
        pulse.beats = false;

        assertThat(known.current()).isEmpty();
        assertThat(reads).hasValue(0);
    }

    @Test
    void the_first_readers_wait_for_it_and_no_page_is_given_without() throws Exception {
        var reading = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        source =
                () -> {
                    reading.countDown();
                    awaited(mayEnd);
                    return Optional.of(standing());
                };
        try (var readers = Executors.newFixedThreadPool(2)) {
            var first = readers.submit(known::current);
            awaited(reading);
            var second = readers.submit(known::current);
            assertThatThrownBy(() -> second.get(200, TimeUnit.MILLISECONDS))
                    .isInstanceOf(TimeoutException.class);
            mayEnd.countDown();

            assertThat(first.get(10, TimeUnit.SECONDS)).isPresent();
            assertThat(second.get(10, TimeUnit.SECONDS)).isPresent();
        }
        assertThat(reads).hasValue(1);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void before_the_newsroom_is_set_up_there_is_none() {
        source = Optional::empty;
        assertThat(known.current()).isEmpty();

        source = () -> Optional.of(standing());
        pulse.now = pulse.now.plusSeconds(1);
        assertThat(known.current()).isPresent();
    }

    private static StandingFurniture standing() {
        return new StandingFurniture(
                new Masthead(
                        "The Courier",
                        URI.create("https://courier.example"),
                        "Latest stories",
                        "en",
                        ZoneOffset.UTC),
                Instant.EPOCH,
                List.of(),
                List.of(),
                List.of(),
                false,
                false,
                SiteLook.DEFAULT);
    }

    private static final class Pulse implements DatabaseHealth {

        private Instant now = Instant.parse("2026-03-01T00:00:00Z");
        private boolean beats = true;

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
}
