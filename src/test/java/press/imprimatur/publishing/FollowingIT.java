package press.imprimatur.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.publishing.StoryFixture.EDITOR;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.LeadPicture;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.jobs.JobInSteps;
import press.imprimatur.jobs.internal.ClockInHand;
import press.imprimatur.media.Picture;
import press.imprimatur.media.PictureDetails;
import press.imprimatur.media.Pictures;
import press.imprimatur.publishing.StoriesOfPictures.Carrying;
import press.imprimatur.publishing.internal.serving.ListRenderer;
import press.imprimatur.publishing.internal.serving.PublicResponse;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.rights.WorkDescription;
import press.imprimatur.rights.WorkDescriptions;
import press.imprimatur.sources.Outlet;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Criteria;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;
import press.imprimatur.testing.TestPicture;

/** What is said of a picture is read in every story that carries it. */
@ArquillianTest
class FollowingIT {

    private static final Caller CLOCK = Caller.system("rights clock");

    @Inject StoryFixture stories;
    @Inject CurrentCaller callers;
    @Inject ArticleDesk articles;
    @Inject Pictures pictures;
    @Inject WorkDescriptions descriptions;
    @Inject Publishing publishing;
    @Inject StoriesOfPictures following;
    @Inject JobInSteps<ArticleId> steps;
    @Inject Takedowns takedowns;
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
        // Whatever an upgrade has to look at has been looked at.
        rightsClock.turn();
        execute("delete from publishing_following");
    }

    @AfterEach
    void letTheClocksRun() throws SQLException {
        execute("delete from publishing_upgrade_question");
        clock.run();
        rightsClock.windUp();
    }

    @Test
    void everyStoryThatIsOutShowsTheCreditThatIsCorrected() {
        var picture = licensed();
        var one = out(picture);
        var other = out(picture);
        assertThat(carrying(picture)).isEqualTo(new Carrying(2, 0));

        var credit = "Mark Harbor " + UUID.randomUUID();
        say(picture, "Ice", credit);

        assertThat(page(one)).contains("Mark Harbour/FreePictures");
        assertThat(carrying(picture)).isEqualTo(new Carrying(2, 2));
        rightsClock.turn();
        assertThat(page(one)).contains(credit).doesNotContain("Harbour/");
        assertThat(page(other)).contains(credit).doesNotContain("Harbour/");
        assertThat(feed()).contains(credit);
        assertThat(carrying(picture)).isEqualTo(new Carrying(2, 0));
    }

    @Test
    void theCaptionOfThePictureIsReadWhereTheStoryHasNoneOfItsOwn() {
        var picture = licensed();
        var worded = out(picture);
        var silent = out(picture, "");

        say(picture, "Floes below the bridge", "Mark Harbour/FreePictures");
        rightsClock.turn();

        assertThat(page(silent)).contains("Floes below the bridge");
        assertThat(page(worded)).contains("Ice on the river").doesNotContain("below the bridge");
    }

    @Test
    void aPictureThatMayNotBeShownSoComesDownAndIsListed() {
        var outlet = stories.outlet();
        var picture = suppliedBy(outlet);
        stories.houseRules(outlet, ofPictures(outlet, picture.details().credit()));
        var story = out(picture);
        assertThat(page(story)).contains(picture.id().toString());

        say(picture, "Ice", "Somebody else");
        rightsClock.turn();

        assertThat(page(story)).doesNotContain(picture.id().toString());
        assertThat(stories.as(EDITOR, () -> takedowns.of(story.id())))
                .filteredOn(each -> each.surface() == Surface.PICTURE)
                .singleElement()
                .satisfies(down -> {
                    assertThat(down.cause()).isEqualTo(TakedownCause.RIGHTS);
                    assertThat(down.state()).isEqualTo(TakedownState.DONE);
                    assertThat(down.place()).contains(picture.id().toString());
                });
    }

    @Test
    void whatAWorkerBeganAndDiedOverIsDoneLater() {
        var picture = licensed();
        var story = out(picture);
        say(picture, "Ice", "Mark Harbor");
        var now = clock.instant();
        assertThat(taken(now)).contains(story.id());

        rightsClock.turnTo(now);
        assertThat(carrying(picture)).isEqualTo(new Carrying(1, 1));
        assertThat(page(story)).doesNotContain("Mark Harbor<");

        clock.advance(Duration.ofSeconds(11));
        rightsClock.turnTo(clock.instant());
        assertThat(carrying(picture)).isEqualTo(new Carrying(1, 0));
        assertThat(page(story)).contains("Mark Harbor").doesNotContain("Mark Harbour");
    }

    @Test
    void whatIsSaidWhileOneIsMadeAnewIsFollowedToo() {
        var picture = licensed();
        var story = out(picture);
        say(picture, "Ice", "Mark H.");
        var taken = taken(clock.instant()).orElseThrow();
        say(picture, "Ice", "Mark Harbor Jr.");

        callers.runAs(
                CLOCK,
                () -> {
                    steps.perform(taken, clock.instant());
                    return CLOCK;
                });
        rightsClock.turn();

        assertThat(page(story)).contains("Mark Harbor Jr.");
        assertThat(carrying(picture)).isEqualTo(new Carrying(1, 0));
    }

    @Test
    void whatAnUpgradeWouldTakeAwayWaitsForAPersonAllTheSame() throws SQLException {
        var picture = licensed();
        var outlet = stories.outlet();
        var reprint = stories.pictured(stories.reprint(outlet), picture);
        var grant = stories.grant(outlet, reprint.id().work(), Constraints.NONE, Use.WEB_FULL);
        publish(reprint);
        execute(
                "update rights_instrument set state = 'SUSPENDED', state_since = created_at"
                        + " where instrument_id = '%s'".formatted(grant));
        execute(
                "insert into publishing_upgrade_question (article_id, loss, found_at)"
                        + " values ('%s', 'PAGE', now())".formatted(reprint.id()));

        say(picture, "Ice", "Mark Harbor");
        rightsClock.turn();

        assertThat(status(reprint)).isEqualTo(200);
        assertThat(carrying(picture)).isEqualTo(new Carrying(1, 1));
        assertThat(stories.as(EDITOR, () -> upgrades.open(1000)))
                .extracting(UpgradeQuestion::article)
                .contains(reprint.id());
    }

    @Test
    void whatIsDownIsNotCounted() {
        var picture = licensed();
        var story = out(picture);
        stories.as(EDITOR, () -> publishing.withdraw(story.id(), "A mistake"));

        say(picture, "Ice", "Mark Harbor");

        assertThat(carrying(picture)).isEqualTo(new Carrying(0, 0));
    }

    @Test
    void theStoryThatIsCorrectedIsNoOtherStory() {
        var picture = licensed();
        var story = out(picture);
        out(picture);

        assertThat(carrying(picture, Optional.of(story.id())).live()).isEqualTo(1);
    }

    private Optional<ArticleId> taken(Instant now) {
        return callers.runAs(CLOCK, () -> steps.take(now));
    }

    private Picture licensed() {
        var picture = stories.picture();
        stories.licence(picture);
        return picture;
    }

    private Picture suppliedBy(Outlet outlet) {
        var details = new PictureDetails("Ice", "Harbour Press", "Floes", "");
        return stories.as(
                EDITOR,
                () -> {
                    var picture = pictures.add(TestPicture.jpeg(), details);
                    descriptions.describe(picture.id().work(), 0, suppliedBy(outlet.id()));
                    return picture;
                });
    }

    private static WorkDescription suppliedBy(OutletId outlet) {
        return new WorkDescription(
                Optional.of(outlet),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false);
    }

    /** Whatever an outlet supplies and is credited so. */
    private static Terms ofPictures(Outlet outlet, String credit) {
        var theirs =
                new Criteria(
                        Optional.of(outlet.id()),
                        null,
                        null,
                        null,
                        null,
                        Set.of(credit),
                        null,
                        null,
                        null,
                        null);
        var scope = new Scope.Selector(theirs, List.of());
        return Terms.allowing(scope, Use.IMAGE_USE, Use.WEB_FULL, Use.FEED_FULL);
    }

    private Article out(Picture picture) {
        return out(picture, "Ice on the river");
    }

    private Article out(Picture picture, String caption) {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        stories.grant(outlet, reprint.id().work(), Constraints.NONE, Use.WEB_FULL, Use.FEED_FULL);
        var lead = new LeadPicture(picture.id(), caption, "Floes");
        var text = reprint.text().picturedBy(Optional.of(lead));
        var pictured =
                stories.as(EDITOR, () -> articles.save(reprint.id(), reprint.version(), text));
        publish(pictured);
        return pictured;
    }

    private void publish(Article article) {
        stories.as(EDITOR, () -> publishing.publish(article.id(), article.version()));
    }

    private void say(Picture picture, String caption, String credit) {
        stories.as(
                EDITOR,
                () -> {
                    var now = pictures.get(picture.id());
                    var is = now.details();
                    var said =
                            new PictureDetails(caption, credit, is.alternativeText(), is.foundAt());
                    return pictures.change(picture.id(), now.version(), said);
                });
    }

    private Carrying carrying(Picture picture) {
        return carrying(picture, Optional.empty());
    }

    private Carrying carrying(Picture picture, Optional<ArticleId> but) {
        return stories.as(EDITOR, () -> following.of(List.of(picture.id()), but));
    }

    private int status(Article story) {
        return answer(story).status();
    }

    private String page(Article story) {
        return new String(answer(story).plain(), UTF_8);
    }

    private PublicResponse answer(Article story) {
        var path = stories.as(EDITOR, () -> publishing.find(story.id()).orElseThrow()).address();
        var shown = renditions.find(RenditionStore.SITE, path.getPath()).orElseThrow();
        return shown.at(clock.instant()).orElseThrow();
    }

    private String feed() {
        var feed = lists.render(RenditionStore.SITE, RenditionStore.FEED);
        return new String(feed.at(clock.instant()).orElseThrow().plain(), UTF_8);
    }

    private void execute(String command) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(command);
        }
    }
}
