package press.imprimatur.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.jobs.JobQueue;
import press.imprimatur.jobs.JobTable;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;

@ArquillianTest
class WaitingWorkIT {

    private static final JobTable TABLE =
            JobTable.of("publishing_following", "article_id", "publishing.work.following");

    @Inject JobQueue queue;
    @Inject UserTransaction transaction;
    @Inject MovableClock clock;
    @PersistenceContext EntityManager entities;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
    }

    @AfterEach
    void undo() throws Exception {
        transaction.rollback();
    }

    @Test
    void says_how_much_waits_how_much_of_it_fails_and_when_the_next_is_tried() {
        var before = queue.waiting(TABLE);
        var first = clock.instant().minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MICROS);

        add(0, first.plusSeconds(90));
        add(3, first);
        var after = queue.waiting(TABLE);

        assertThat(after.waiting()).isEqualTo(before.waiting() + 2);
        assertThat(after.failing()).isEqualTo(before.failing() + 1);
        assertThat(after.next()).contains(first);
    }

    private void add(int attempts, Instant next) {
        entities.createNativeQuery(
                        """
                        insert into publishing_following (article_id, since, attempts, next_attempt_at)
                        values (:id, :next, :attempts, :next)
                        """)
                .setParameter("id", UUID.randomUUID())
                .setParameter("attempts", attempts)
                .setParameter("next", next)
                .executeUpdate();
    }
}
