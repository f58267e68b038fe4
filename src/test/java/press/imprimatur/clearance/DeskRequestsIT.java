package press.imprimatur.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.identity.IdentityFixture.as;
import static press.imprimatur.identity.IdentityFixture.setUpNewsroom;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.identity.Role;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.testing.ImprimaturArchive;

@ArquillianTest
class DeskRequestsIT {

    private static final int FOUR = 4;

    @Inject DeskRequests wishes;
    @Resource ManagedThreadFactory threads;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void open() {
        setUpNewsroom();
    }

    @Test
    void told_at_the_same_moment_it_is_one_wish() throws Exception {
        var work = WorkId.next();
        var reporters = Executors.newFixedThreadPool(FOUR, threads);
        var ready = new CyclicBarrier(FOUR);
        var told = new ArrayList<Future<Void>>();
        for (var each = 0; each < FOUR; each++) {
            told.add(
                    reporters.submit(() -> {
                        ready.await();
                        return tell(work, "Herons");
                    }));
        }
        for (var each : told) {
            each.get(1, TimeUnit.MINUTES);
        }
        reporters.shutdown();

        assertThat(as(Set.of(Role.RIGHTS_EDITOR), () -> wishes.find(work))).isPresent();
        as(
                Set.of(Role.RIGHTS_EDITOR),
                () -> {
                    wishes.strike(work);
                    wishes.strike(work);
                    return null;
                });
        assertThat(as(Set.of(Role.RIGHTS_EDITOR), () -> wishes.find(work))).isEmpty();
    }

    @Test
    void what_it_is_about_fits_in_a_line() {
        var work = WorkId.next();

        tell(work, "x".repeat(1000));

        var found = as(Set.of(Role.EDITOR), () -> wishes.find(work));
        assertThat(found.map(wish -> wish.about().length())).contains(300);
    }

    private Void tell(WorkId work, String about) {
        return as(
                Set.of(Role.REPORTER),
                () -> {
                    wishes.tell(work, about, Optional.empty());
                    return null;
                });
    }
}
