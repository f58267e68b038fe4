package press.imprimatur.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.publishing.StoryFixture.EDITOR;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.RepeatedTest;
import press.imprimatur.articles.Article;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.rights.Holds;
import press.imprimatur.sources.Outlet;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Use;
import press.imprimatur.testing.ImprimaturArchive;

/** Whoever presses "hold" while somebody else records a grant presses once. */
@ArquillianTest
class HoldAndGrantIT {

    @Inject StoryFixture stories;
    @Inject Publishing publishing;
    @Inject Holds holds;
    @Inject RenditionStore renditions;
    @Inject Clock clock;
    @Resource ManagedThreadFactory threads;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @RepeatedTest(10)
    void aHoldOfTheSameInstantAsAGrantWins() throws Exception {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        grant(outlet, reprint);
        var publication =
                stories.as(EDITOR, () -> publishing.publish(reprint.id(), reprint.version()));

        atOnce(
                () -> stories.as(EDITOR, () -> holds.hold(reprint.id().work(), "A lawyer called")),
                () -> grant(outlet, reprint));

        var answer =
                renditions
                        .find(RenditionStore.SITE, publication.address().getPath())
                        .flatMap(rendition -> rendition.at(clock.instant()))
                        .orElseThrow();
        assertThat(answer.status()).isEqualTo(410);
        assertThat(stories.as(EDITOR, () -> holds.on(reprint.id().work()))).hasSize(1);
    }

    private Object grant(Outlet outlet, Article reprint) {
        return stories.grant(
                outlet, reprint.id().work(), Constraints.NONE, Use.WEB_FULL, Use.FEED_FULL);
    }

    private void atOnce(Callable<Object> one, Callable<Object> other) throws Exception {
        var people = Executors.newFixedThreadPool(2, threads);
        var ready = new CyclicBarrier(2);
        try {
            var first = people.submit(() -> ready.await() + one.call().toString());
            var second = people.submit(() -> ready.await() + other.call().toString());
            assertThat(first.get(1, TimeUnit.MINUTES)).isNotNull();
            assertThat(second.get(1, TimeUnit.MINUTES)).isNotNull();
        } finally {
            people.shutdownNow();
        }
    }
}
