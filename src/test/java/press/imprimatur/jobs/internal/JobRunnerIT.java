package press.imprimatur.jobs.internal;

import static java.util.concurrent.CompletableFuture.delayedExecutor;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.jobs.JobDue;
import press.imprimatur.testing.ImprimaturArchive;

@ArquillianTest
class JobRunnerIT {

    @Inject JobRunner clock;
    @Inject Dawdling work;
    @Inject Event<JobDue> due;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @AfterEach
    void windUp() {
        work.end();
        clock.windUp();
    }

    @Test
    void finishesWhatItIsAtBeforeItLiesStill() throws InterruptedException {
        work.fallDue();
        due.fire(new JobDue(Instant.EPOCH));
        work.awaitBegin();
        delayedExecutor(300, MILLISECONDS).execute(work::end);

        clock.pause();

        assertThat(work.isDone()).isTrue();
    }
}
