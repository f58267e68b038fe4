package press.imprimatur.media.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.imprimatur.media.PicturesBusy;

class PictureQueueTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void readsOneAfterTheOther() {
        var line = new PictureQueue(20, LONG);
        var atOnce = new AtomicInteger();
        var most = new AtomicInteger();

        try (var people = Executors.newFixedThreadPool(10)) {
            IntStream.range(0, 10)
                    .mapToObj(person ->
                            CompletableFuture.runAsync(
                                    () -> line.inTurn(() -> count(atOnce, most)), people))
                    .toList()
                    .forEach(CompletableFuture::join);
        }

        assertThat(most).hasValue(1);
    }

    private static int count(AtomicInteger atOnce, AtomicInteger most) {
        most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        Thread.onSpinWait();
        return atOnce.decrementAndGet();
    }

    @Test
    void sendsAwayWhoWouldWaitTooLong() throws InterruptedException {
        var line = new PictureQueue(20, Duration.ofMillis(1));

        whileOneIsRead(
                line,
                () ->
                        assertThatThrownBy(() -> line.inTurn(() -> 1))
                                .isInstanceOf(PicturesBusy.class));
    }

    @Test
    void sendsAwayAtOnceWhoFindsALongLine() throws InterruptedException {
        var line = new PictureQueue(1, LONG);

        whileOneIsRead(
                line,
                () ->
                        assertThatThrownBy(() -> line.inTurn(() -> 1))
                                .isInstanceOf(PicturesBusy.class));
    }

    @Test
    void goesOnAfterOneThatCouldNotBeRead() {
        var line = new PictureQueue(1, LONG);

        assertThatThrownBy(() ->
                        line.inTurn(() -> {
                            throw new IllegalStateException("unreadable");
                        }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(line.inTurn(() -> 1)).isEqualTo(1);
    }

    private static void whileOneIsRead(PictureQueue line, Runnable act)
            throws InterruptedException {
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var reading =
                CompletableFuture.runAsync(() ->
                        line.inTurn(() -> {
                            begun.countDown();
                            return waitFor(end);
                        }));
        begun.await();

        act.run();

        end.countDown();
        reading.join();
    }

    private static int waitFor(CountDownLatch latch) {
        try {
            latch.await();
            return 1;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
