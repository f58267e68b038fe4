package press.imprimatur.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.identity.IdentityFixture.asSystem;
import static press.imprimatur.publishing.StoryFixture.EDITOR;
import static press.imprimatur.publishing.StoryFixture.RIGHTS_EDITOR;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.dues.Due;
import press.imprimatur.dues.Dues;
import press.imprimatur.dues.PartnerSheets;
import press.imprimatur.dues.Settlement;
import press.imprimatur.dues.internal.DuesClock;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.sources.Outlet;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.DutyType.Remedy;
import press.imprimatur.terms.Use;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;

/** What terms let a partner do who is not paid reaches readers, and no sooner than they say. */
@ArquillianTest
class UnpaidIT {

    private static final Duty FEE =
            Duty.of(DutyType.PAY, Map.of("amount", "50.00", "currency", "EUR", "per", "article"))
                    .within(Duration.ofDays(30))
                    .orElse(Remedy.TAKE_DOWN);

    @Inject StoryFixture stories;
    @Inject Publishing publishing;
    @Inject PartnerSheets sheets;
    @Inject Dues dues;
    @Inject DuesClock worker;
    @Inject RenditionStore renditions;
    @Inject MovableClock clock;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void aPageComesDownAfterTheSecondWarningThatNobodyHeeded() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        stories.record(outlet, stories.termsOf(reprint.id().work(), Use.WEB_FULL).owing(FEE));
        var path = publish(reprint).address().getPath();
        var dueAt = owed(outlet).dueAt();

        assertThat(statusAfter(dueAt, Duration.ZERO, path)).isEqualTo(200);
        assertThat(statusAfter(dueAt, Duration.ofDays(7), path)).isEqualTo(200);
        assertThat(statusAfter(dueAt, Duration.ofDays(14), path)).isEqualTo(410);
    }

    @Test
    void aPageStaysWhosePartnerWasPaidAfterAWarning() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        stories.record(outlet, stories.termsOf(reprint.id().work(), Use.WEB_FULL).owing(FEE));
        var path = publish(reprint).address().getPath();
        var due = owed(outlet);
        assertThat(statusAfter(due.dueAt(), Duration.ZERO, path)).isEqualTo(200);

        var warned = owed(outlet);
        stories.as(
                RIGHTS_EDITOR,
                () -> dues.settle(due.id(), warned.version(), Settlement.noting("Transfer 4711")));

        assertThat(statusAfter(due.dueAt(), Duration.ofDays(14), path)).isEqualTo(200);
    }

    private Publication publish(Article article) {
        return stories.as(EDITOR, () -> publishing.publish(article.id(), article.version()));
    }

    private Due owed(Outlet outlet) {
        return stories.as(RIGHTS_EDITOR, () -> sheets.of(outlet.id())).owed().get(0);
    }

    private int statusAfter(Instant due, Duration later, String path) {
        clock.stopAt(due.plus(later));
        asSystem(() -> {
            worker.tick();
            return null;
        });
        return renditions
                .find(RenditionStore.SITE, path)
                .flatMap(rendition -> rendition.at(clock.instant()))
                .orElseThrow()
                .status();
    }
}
