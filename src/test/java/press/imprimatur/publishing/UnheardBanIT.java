package press.imprimatur.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.publishing.StoryFixture.EDITOR;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.jobs.internal.ClockInHand;
import press.imprimatur.publishing.UpgradeQuestion.Loss;
import press.imprimatur.publishing.internal.serving.ListRenderer;
import press.imprimatur.publishing.internal.serving.PublicResponse;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.sources.Outlet;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Prohibition;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;

/**
 * Stories that an earlier program brought out and that something on file forbids, or binds, which
 * that program did not hear.
 */
@ArquillianTest
class UnheardBanIT {

    @Inject StoryFixture stories;
    @Inject Publishing publishing;
    @Inject Upgrades upgrades;
    @Inject Takedowns takedowns;
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
    void letTheClocksRun() throws SQLException {
        execute("delete from publishing_upgrade_question");
        clock.run();
        rightsClock.windUp();
    }

    @Test
    void aBanOnIndexingThatNobodyHeardBeforeIsHeardOnThePageAndTakesNothing() throws SQLException {
        var outlet = stories.outlet();
        var reprint = outUnder(outlet);
        forbid(outlet, Use.SEARCH_INDEX);
        assertThat(page(reprint)).doesNotContain("noindex");

        upgrade();

        assertThat(page(reprint)).contains("noindex");
        assertThat(question(reprint)).isEmpty();
        assertThat(status(reprint)).isEqualTo(200);
        assertThat(feed()).contains(reprint.text().headline());
    }

    @Test
    void whatABanThatNobodyHeardBeforeWouldTakeAwayIsListedAndStays() throws SQLException {
        var inFeeds = stories.outlet();
        var anywhere = stories.outlet();
        var ofFeeds = outUnder(inFeeds);
        var ofPage = outUnder(anywhere);
        forbid(inFeeds, Use.SEARCH_INDEX, Use.FEED_FULL, Use.FEED_SUMMARY, Use.FEED_HEADLINE);
        forbid(anywhere, Use.SEARCH_INDEX, Use.WEB_FULL);

        upgrade();
        turnTheNight();

        assertThat(question(ofFeeds)).map(UpgradeQuestion::loss).contains(Loss.FEED);
        assertThat(question(ofPage)).map(UpgradeQuestion::loss).contains(Loss.PAGE);
        for (var story : List.of(ofFeeds, ofPage)) {
            assertThat(status(story)).isEqualTo(200);
            assertThat(feed()).contains(story.text().headline());
            assertThat(stories.as(EDITOR, () -> takedowns.of(story.id()))).isEmpty();
        }
    }

    private Article outUnder(Outlet outlet) {
        var reprint = stories.reprint(outlet);
        stories.grant(outlet, reprint.id().work(), Constraints.NONE, Use.WEB_FULL, Use.FEED_FULL);
        publish(reprint);
        return reprint;
    }

    /**
     * Rules on file that forbid it, and that nothing which is out was ever held against: as if the
     * program that brought it out had not heard them.
     */
    private void forbid(Outlet outlet, Use... uses) throws SQLException {
        var terms =
                Terms.allowing(Scope.everythingOf(outlet.id()), Use.SOCIAL_LINK)
                        .but(Prohibition.of(uses));
        stories.houseRules(outlet, terms);
        execute("delete from publishing_redecision");
    }

    private String page(Article article) {
        return new String(answer(article).plain(), UTF_8);
    }

    private void publish(Article article) {
        stories.as(EDITOR, () -> publishing.publish(article.id(), article.version()));
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

    private void execute(String command) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(command);
        }
    }

    private int status(Article article) {
        return answer(article).status();
    }

    private PublicResponse answer(Article article) {
        var out = stories.as(EDITOR, () -> publishing.find(article.id())).orElseThrow();
        return renditions
                .find(RenditionStore.SITE, out.address().getPath())
                .flatMap(found -> found.at(clock.instant()))
                .orElseThrow();
    }

    private String feed() {
        var feed = lists.render(RenditionStore.SITE, RenditionStore.FEED);
        return new String(feed.at(clock.instant()).orElseThrow().plain(), UTF_8);
    }
}
