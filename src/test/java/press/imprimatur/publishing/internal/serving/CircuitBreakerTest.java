package press.imprimatur.publishing.internal.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {

    private final AtomicLong ticks = new AtomicLong();
    private final AtomicInteger questions = new AtomicInteger();
    private final CircuitBreaker patience = new CircuitBreaker(Duration.ofSeconds(1), ticks::get);

    @Test
    void asksNobodyForASecondAfterNoAnswer() {
        assertThatThrownBy(() -> patience.asked(this::noAnswer)).hasMessage("silent");

        ticks.addAndGet(TimeUnit.MILLISECONDS.toNanos(999));
        assertThatThrownBy(() -> patience.asked(this::answer))
                .isInstanceOf(CircuitBreaker.NotAsked.class);
        assertThat(questions).hasValue(1);

        ticks.addAndGet(TimeUnit.MILLISECONDS.toNanos(1));
        assertThat(patience.asked(this::answer)).isEqualTo("here");
        assertThat(patience.asked(this::answer)).isEqualTo("here");
    }

    @Test
    void letsFewWaitForAnAnswerAtATime() throws Exception {
        var silence = new CountDownLatch(1);
        var waiting = new CountDownLatch(4);
        var readers = Executors.newFixedThreadPool(4);
        for (var reader = 0; reader < 4; reader++) {
            readers.submit(() ->
                    patience.asked(() -> {
                        waiting.countDown();
                        return waited(silence);
                    }));
        }
        waiting.await();

        assertThatThrownBy(() -> patience.asked(this::answer))
                .isInstanceOf(CircuitBreaker.NotAsked.class);
        assertThat(questions).hasValue(0);

        silence.countDown();
        readers.shutdown();
        assertThat(readers.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(patience.asked(this::answer)).isEqualTo("here");
    }

    private static boolean waited(CountDownLatch silence) {
        try {
            return silence.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private String answer() {
        questions.incrementAndGet();
        return "here";
    }

    private String noAnswer() {
        questions.incrementAndGet();
        throw new IllegalStateException("silent");
    }
}
