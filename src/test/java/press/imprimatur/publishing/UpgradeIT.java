package press.imprimatur.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.publishing.StoryFixture.EDITOR;
import static press.imprimatur.publishing.StoryFixture.REPORTER;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.identity.NotAllowed;
import press.imprimatur.jobs.internal.ClockInHand;
import press.imprimatur.publishing.UpgradeQuestion.Loss;
import press.imprimatur.publishing.internal.serving.ListRenderer;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Use;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;

/**
 * What another program would decide otherwise. That it decides otherwise is played by a permission
 * that is suspended in the database, so that nobody is told of it.
 */
@ArquillianTest
class UpgradeIT {

    @Inject StoryFixture stories;
    @Inject Publishing publishing;
    @Inject Upgrades upgrades;
    @Inject RenditionStore renditions;
    @Inject ListRenderer lists;
    @Inject ClockInHand rightsClock;
    @Inject MovableClock clock;

    @Resource(lookup = "java:app/jdbc/imprimatur")
    DataSource database;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void holdTheClock() throws SQLException {
        rightsClock.pause();
        execute("delete from publishing_redecision");
        execute("delete from publishing_upgrade_question");
    }

    @AfterEach
    void letTheClocksRun() {
        clock.run();
        rightsClock.windUp();
    }

    @Test
    void takesNothingDownAndAsksAboutWhatItWouldTakeDown() throws SQLException {
        var story = publishedUnder(Use.WEB_FULL);

        decideOtherwise(story.grant());
        upgrade();

        assertThat(status(story.article())).isEqualTo(200);
        assertThat(question(story.article()))
                .hasValueSatisfying(asked -> {
                    assertThat(asked.loss()).isEqualTo(Loss.PAGE);
                    assertThat(asked.headline()).isEqualTo(story.article().text().headline());
                    assertThat(asked.reasons()).isNotEmpty();
                });
    }

    @Test
    void keepsItInTheNightsThatFollowUntilAPersonConfirms() throws SQLException {
        var story = publishedUnder(Use.WEB_FULL);
        decideOtherwise(story.grant());
        upgrade();

        turnTheNight();
        assertThat(status(story.article())).isEqualTo(200);
        assertThat(question(story.article())).isPresent();

        confirm(story.article());
        assertThat(status(story.article())).isEqualTo(410);
        assertThat(question(story.article())).isEmpty();
        assertThatThrownBy(() -> confirm(story.article())).isInstanceOf(NothingAsked.class);
    }

    @Test
    void asksAboutWhatWouldOnlyLeaveTheFeed() throws SQLException {
        var outlet = stories.outlet();
        stories.agreement(outlet, Constraints.NONE, Use.WEB_FULL);
        var feed = stories.agreement(outlet, Constraints.NONE, Use.FEED_FULL);
        var reprint = stories.reprint(outlet);
        publish(reprint);

        decideOtherwise(feed);
        upgrade();

        assertThat(question(reprint)).map(UpgradeQuestion::loss).contains(Loss.FEED);
        assertThat(feed()).contains(reprint.text().headline());

        confirm(reprint);
        assertThat(feed()).doesNotContain(reprint.text().headline());
        assertThat(status(reprint)).isEqualTo(200);
    }

    @Test
    void asksNoMoreWhenTheAnswerIsTheOldOneAgain() throws SQLException {
        var story = publishedUnder(Use.WEB_FULL);
        decideOtherwise(story.grant());
        upgrade();

        change(story.grant(), "GRANTED");
        turnTheNight();

        assertThat(question(story.article())).isEmpty();
        assertThat(status(story.article())).isEqualTo(200);
    }

    @Test
    void letsAllOfThemGoInTheBackground() throws SQLException {
        var one = publishedUnder(Use.WEB_FULL);
        var other = publishedUnder(Use.WEB_FULL);
        decideOtherwise(one.grant());
        decideOtherwise(other.grant());
        upgrade();
        assertThat(stories.as(EDITOR, upgrades::isAnythingAsked)).isTrue();

        stories.as(
                EDITOR,
                () -> {
                    upgrades.confirmAll();
                    return null;
                });

        assertThat(stories.as(EDITOR, upgrades::isAnythingAsked)).isFalse();
        assertThat(status(one.article())).isEqualTo(200);
        rightsClock.turnTo(clock.instant());
        assertThat(status(one.article())).isEqualTo(410);
        assertThat(status(other.article())).isEqualTo(410);
    }

    @Test
    void asksSinceItWasFirstFoundHoweverManyNightsFollow() throws SQLException {
        var story = publishedUnder(Use.WEB_FULL);
        decideOtherwise(story.grant());
        upgrade();
        var found = question(story.article()).orElseThrow().foundAt();

        turnTheNight();

        assertThat(question(story.article()).orElseThrow().foundAt()).isEqualTo(found);
    }

    @Test
    void takesDownByItselfWhatChangedWithoutAnUpgrade() throws SQLException {
        var story = publishedUnder(Use.WEB_FULL);

        decideOtherwise(story.grant());
        turnTheNight();

        assertThat(status(story.article())).isEqualTo(410);
    }

    @Test
    void letsNoReporterConfirm() throws SQLException {
        var story = publishedUnder(Use.WEB_FULL);
        decideOtherwise(story.grant());
        upgrade();

        assertThatThrownBy(() ->
                        stories.as(
                                REPORTER,
                                () -> {
                                    upgrades.confirm(story.article().id());
                                    return null;
                                }))
                .isInstanceOf(NotAllowed.class);
    }

    private record Out(Article article, InstrumentId grant) {}

    private Out publishedUnder(Use use) {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        var grant = stories.grant(outlet, reprint.id().work(), Constraints.NONE, use);
        publish(reprint);
        return new Out(reprint, grant);
    }

    private void publish(Article article) {
        stories.as(EDITOR, () -> publishing.publish(article.id(), article.version()));
    }

    private void confirm(Article article) {
        stories.as(
                EDITOR,
                () -> {
                    upgrades.confirm(article.id());
                    return null;
                });
    }

    private Optional<UpgradeQuestion> question(Article article) {
        return stories.as(EDITOR, () -> upgrades.open(1000)).stream()
                .filter(asked -> asked.article().equals(article.id()))
                .findFirst();
    }

    private void upgrade() throws SQLException {
        try (var connection = database.getConnection();
                var night =
                        connection.prepareStatement(
                                """
                                insert into publishing_redecision (due_at, after, seen, changed, of_upgrade)
                                values (?, '00000000-0000-0000-0000-000000000000', 0, 0, true)
                                """)) {
            night.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            night.executeUpdate();
        }
        rightsClock.turnTo(clock.instant());
    }

    private void turnTheNight() {
        clock.advance(Duration.ofDays(1));
        rightsClock.turnTo(clock.instant());
    }

    private void decideOtherwise(InstrumentId grant) throws SQLException {
        change(grant, "SUSPENDED");
    }

    private void change(InstrumentId grant, String state) throws SQLException {
        execute(
                "update rights_instrument set state = '%s', state_since = created_at where instrument_id = '%s'"
                        .formatted(state, grant));
    }

    private void execute(String command) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(command);
        }
    }

    private int status(Article article) {
        var out = stories.as(EDITOR, () -> publishing.find(article.id())).orElseThrow();
        var path = out.address().getPath();
        return renditions
                .find(RenditionStore.SITE, path)
                .flatMap(found -> found.at(clock.instant()))
                .orElseThrow()
                .status();
    }

    private String feed() {
        var feed = lists.render(RenditionStore.SITE, RenditionStore.FEED);
        return new String(feed.at(clock.instant()).orElseThrow().plain(), UTF_8);
    }
}
