package press.imprimatur.publishing.internal.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.AuditEntry;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.Subject;
import press.imprimatur.jobs.JobInSteps;
import press.imprimatur.jobs.internal.ClockInHand;
import press.imprimatur.publishing.Publication;
import press.imprimatur.publishing.PublishedStories;
import press.imprimatur.publishing.Surface;
import press.imprimatur.publishing.Takedown;
import press.imprimatur.publishing.TakedownState;
import press.imprimatur.publishing.Takedowns;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;
import press.imprimatur.testing.Soon;

@ArquillianTest
class TakedownIT {

    private static final Caller CLOCK = Caller.system("rights clock");

    @Inject PublishedStories stories;
    @Inject Takedowns takedowns;
    @Inject ClockInHand rightsClock;
    @Inject JobInSteps<Taken> steps;
    @Inject ComingDown comingDown;
    @Inject RenditionStore renditions;
    @Inject AuditTrail audit;
    @Inject CurrentCaller callers;
    @Inject MovableClock clock;
    @Inject UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/imprimatur")
    DataSource database;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void holdTheClock() {
        rightsClock.pause();
    }

    @AfterEach
    void letTheClocksRun() {
        clock.run();
        rightsClock.windUp();
    }

    @Test
    void foreseesWhatComesDownWhenAStoryComesOut() {
        var end = inAnHour();
        var story = stories.publishedUntil(end);

        assertThat(of(story))
                .extracting(Takedown::surface)
                .containsExactlyInAnyOrder(
                        Surface.PAGE, Surface.FEED, Surface.FEED, Surface.COPIES);
        assertThat(of(story))
                .allMatch(each -> each.state() == TakedownState.WAITING)
                .allMatch(each -> each.dueAt().equals(end));
    }

    @Test
    void writesDownWhatTheClockHasEnded() {
        var end = inAnHour();
        var story = stories.publishedUntil(end);
        clock.stopAt(end);

        rightsClock.turnTo(end);

        assertThat(state(story, Surface.PAGE)).isEqualTo(TakedownState.DONE);
        assertThat(state(story, Surface.FEED)).isEqualTo(TakedownState.DONE);
        assertThat(state(story, Surface.COPIES)).isEqualTo(TakedownState.ASKED);
        assertThat(takenDownBy(story)).containsExactly("rights clock");
        assertThat(one(story, Surface.PAGE).receipt()).startsWith("410 ");
    }

    @Test
    void wakesByItselfWhenSomethingIsDue() {
        rightsClock.windUp();

        var story = stories.publishedUntil(clock.instant().plusSeconds(2));

        Soon.until(() -> state(story, Surface.PAGE) == TakedownState.DONE);
    }

    @Test
    void doesOnceWhatAWorkerBeganAndDiedOver() throws Exception {
        var end = inAnHour();
        var story = stories.publishedUntil(end);
        clock.stopAt(end);

        die(story, end);
        var afterDeath = one(story, Surface.PAGE);
        rightsClock.turnTo(end.plusSeconds(3600));
        rightsClock.turnTo(end.plusSeconds(7200));

        assertThat(afterDeath.state()).isEqualTo(TakedownState.WAITING);
        assertThat(afterDeath.attempts()).isEqualTo(1);
        assertThat(one(story, Surface.PAGE).state()).isEqualTo(TakedownState.DONE);
        assertThat(one(story, Surface.PAGE).attempts()).isEqualTo(2);
        assertThat(takenDownBy(story)).hasSize(1);
    }

    @Test
    void writesTheNoticeIfItIsNotThere() {
        var end = inAnHour();
        var story = stories.publishedUntil(end);
        breakThePageOf(story);
        clock.stopAt(end);
        var broken = live();

        rightsClock.turnTo(end);

        assertThat(broken).contains(story.address().getPath());
        assertThat(live()).isEmpty();
        assertThat(status(story, end)).isEqualTo(410);
    }

    @Test
    void findsNothingLiveThatMustNotBeEvenIfTheClockLiesStill() {
        var end = inAnHour();
        var story = stories.publishedUntil(end);
        clock.stopAt(end);

        assertThat(live()).isEmpty();
        assertThat(status(story, end)).isEqualTo(410);
        assertThat(state(story, Surface.PAGE)).isEqualTo(TakedownState.WAITING);
    }

    @Test
    void listsWhatPeopleTookDownToo() {
        var story = stories.publishedUntil(inAnHour());

        stories.kill(story.article());

        assertThat(state(story, Surface.PAGE)).isEqualTo(TakedownState.DONE);
        assertThat(state(story, Surface.COPIES)).isEqualTo(TakedownState.WAITING);
        rightsClock.turn();
        assertThat(state(story, Surface.COPIES)).isEqualTo(TakedownState.ASKED);
    }

    private Instant inAnHour() {
        return clock.instant().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MILLIS);
    }

    /** Takes the steps of a story, and is gone before the first is committed. */
    private void die(Publication story, Instant now) throws Exception {
        for (var taken = take(now); taken.isPresent(); taken = take(now)) {
            if (taken.get().article().equals(story.article())) {
                transaction.begin();
                var step = taken.get();
                as(() -> {
                    comingDown.settle(step, now);
                    return null;
                });
                transaction.rollback();
            }
        }
    }

    private Optional<Taken> take(Instant now) {
        return as(() -> steps.take(now));
    }

    private List<Takedown> of(Publication story) {
        return as(() -> takedowns.of(story.article()));
    }

    private Takedown one(Publication story, Surface surface) {
        return of(story).stream()
                .filter(each -> each.surface() == surface)
                .findFirst()
                .orElseThrow();
    }

    private TakedownState state(Publication story, Surface surface) {
        return one(story, surface).state();
    }

    private List<String> live() {
        return as(takedowns::liveThatMustNotBe);
    }

    private List<String> takenDownBy(Publication story) {
        return as(() -> audit.list(about(story.article()), Optional.empty(), 50)).items().stream()
                .filter(entry -> entry.act().verb().equals("article.takenDown"))
                .map(AuditEntry::by)
                .toList();
    }

    private static Optional<Subject> about(ArticleId article) {
        return Optional.of(new Subject("article", article.toString()));
    }

    private int status(Publication story, Instant now) {
        return renditions
                .find(RenditionStore.SITE, story.address().getPath())
                .orElseThrow()
                .at(now)
                .orElseThrow()
                .status();
    }

    private void breakThePageOf(Publication story) {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement(
                                "update publishing_answer set valid_until = null"
                                        + " where path = ? and status = 200")) {
            statement.setString(1, story.address().getPath());
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private <T> T as(Supplier<T> work) {
        return callers.runAs(CLOCK, work);
    }
}
