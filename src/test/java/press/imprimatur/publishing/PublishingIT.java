package press.imprimatur.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.publishing.StoryFixture.EDITOR;
import static press.imprimatur.publishing.StoryFixture.LINE;
import static press.imprimatur.publishing.StoryFixture.OTHER_EDITOR;
import static press.imprimatur.publishing.StoryFixture.RIGHTS_EDITOR;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.publishing.internal.serving.ListRenderer;
import press.imprimatur.publishing.internal.serving.PublicResponse;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.publishing.internal.story.Ask;
import press.imprimatur.rights.Permissions;
import press.imprimatur.rights.Receipt;
import press.imprimatur.rights.Receipts;
import press.imprimatur.rights.Revocation;
import press.imprimatur.sources.Outlet;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Window;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;

@ArquillianTest
class PublishingIT {

    @Inject StoryFixture stories;
    @Inject Publishing publishing;
    @Inject ArticleDesk articles;
    @Inject Permissions permissions;
    @Inject Receipts receipts;
    @Inject RenditionStore renditions;
    @Inject ListRenderer lists;
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
    void refusesWhatNobodyPermitted() {
        var reprint = stories.reprint(stories.outlet());

        assertThatThrownBy(() -> publish(reprint))
                .isInstanceOfSatisfying(
                        NotPermitted.class, refusal -> assertThat(refusal.reasons()).isNotEmpty());
    }

    @Test
    void bringsAGreenReprintOutOnOneEditorsWord() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        permit(outlet, reprint, Constraints.NONE, Use.WEB_FULL, Use.FEED_FULL);

        var publication = publish(reprint);

        assertThat(publication.signature()).isEqualTo(Signature.SINGLE_GREEN_REPRINT);
        assertThat(page(publication))
                .contains(LINE)
                .contains("“Tuesday” [three weeks early]")
                .contains("<link rel=\"canonical\" href=\"https://light.example/");
        assertThat(feed()).contains(reprint.text().headline()).contains("Boats wait");
    }

    @Test
    void keepsTheFullTextOutOfAFeedThatMayOnlySummarise() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        permit(outlet, reprint, Constraints.NONE, Use.WEB_FULL, Use.FEED_SUMMARY);

        publish(reprint);

        assertThat(item(reprint)).contains("ice went out").doesNotContain("Boats wait");
    }

    @Test
    void leavesAStoryOutOfAFeedThatMayNotHaveIt() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        permit(outlet, reprint, Constraints.NONE, Use.WEB_FULL);

        publish(reprint);

        assertThat(feed()).doesNotContain(reprint.text().headline());
    }

    @Test
    void bringsNothingIntoTheFeedThatMayOnlyStayThere() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        permit(outlet, reprint, Constraints.NONE, Use.WEB_FULL);
        stories.agreement(outlet, publishedUntilYesterday(), Use.FEED_FULL);

        publish(reprint);

        assertThat(feed()).doesNotContain(reprint.text().headline());
        assertThat(feedReceipts(reprint)).isEmpty();
    }

    @Test
    void bringsNothingThatIsOutIntoTheFeedThatMayOnlyStayThere() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        permit(outlet, reprint, Constraints.NONE, Use.WEB_FULL);
        publish(reprint);

        permit(outlet, reprint, publishedUntilYesterday(), Use.FEED_FULL);

        assertThat(feed()).doesNotContain(reprint.text().headline());
        assertThat(feedReceipts(reprint)).isEmpty();
    }

    @Test
    void storesByWhatRightANewGrantBroughtAStoryIntoTheFeed() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        permit(outlet, reprint, Constraints.NONE, Use.WEB_FULL);
        publish(reprint);

        permit(outlet, reprint, Constraints.NONE, Use.FEED_FULL);
        permit(outlet, reprint, Constraints.NONE, Use.PRINT);

        assertThat(item(reprint)).contains("Boats wait");
        assertThat(feedReceipts(reprint)).extracting(Receipt::use).containsExactly(Use.FEED_FULL);
    }

    @Test
    void keepsACorrectedStoryInTheFeedWhoseTimeToPublishIsOver() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        permit(outlet, reprint, Constraints.NONE, Use.WEB_FULL);
        var anHour = Window.until(clock.instant().plus(Duration.ofHours(1)));
        var soon = Constraints.NONE.published(anHour);
        permit(outlet, reprint, soon, Use.FEED_FULL);
        publish(reprint);
        clock.advance(Duration.ofHours(2));

        publish(renamed(reprint, "corrected-" + reprint.text().slug()));

        assertThat(item(reprint)).contains("corrected-").contains("Boats wait");
        assertThat(feedReceipts(reprint)).hasSize(2);
    }

    @Test
    void refusesAPictureUntilALicenceForItIsRecorded() {
        var outlet = stories.outlet();
        var picture = stories.picture();
        var reprint = stories.pictured(stories.reprint(outlet), picture);
        permit(outlet, reprint, Constraints.NONE, Use.WEB_FULL, Use.FEED_FULL);

        assertThatThrownBy(() -> publish(reprint))
                .isInstanceOfSatisfying(
                        NotPermitted.class,
                        refusal ->
                                assertThat(refusal.reasons())
                                        .extracting(Explanation::component)
                                        .containsOnly("image 1"));
        stories.licence(picture);

        assertThat(page(publish(reprint)))
                .contains("Ice on the river")
                .contains("Mark Harbour/FreePictures")
                .contains("CC BY-SA 4.0");
    }

    @Test
    void givesTheNoticeFromTheVeryInstantAtWhichTheWindowEnds() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        var end = clock.instant().plus(Duration.ofHours(1));
        var until = Constraints.NONE.displayed(Window.until(end));
        permit(outlet, reprint, until, Use.WEB_FULL, Use.FEED_FULL);
        var publication = publish(reprint);

        // The database keeps microseconds, and errs on the early side.
        clock.stopAt(end.minusNanos(2000));
        var before = answer(publication).status();
        var feedBefore = feed();
        clock.stopAt(end);

        assertThat(before).isEqualTo(200);
        assertThat(feedBefore).contains(reprint.text().headline());
        assertThat(answer(publication).status()).isEqualTo(410);
        assertThat(page(publication)).contains("Northern Light").doesNotContain("“Tuesday”");
        assertThat(feed()).doesNotContain(reprint.text().headline());
    }

    @Test
    void isWithoutTheStoryAsSoonAsThePermissionIsRevoked() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        var grant =
                stories.grant(
                        outlet, reprint.id().work(), Constraints.NONE, Use.WEB_FULL, Use.FEED_FULL);
        var publication = publish(reprint);

        stories.as(
                RIGHTS_EDITOR,
                () -> {
                    var revision = permissions.get(grant).revision();
                    var now = new Revocation(Optional.empty(), "They asked", List.of());
                    permissions.revoke(grant, revision, now);
                    return null;
                });

        assertThat(answer(publication).status()).isEqualTo(410);
        assertThat(feed()).doesNotContain(reprint.text().headline());
    }

    @Test
    void recordsTheSecondPersonIfSomebodyElsePublishes() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        permit(
                outlet,
                reprint,
                Constraints.NONE,
                Use.WEB_FULL,
                Use.FEED_FULL,
                Use.SUBSTANTIVE_EDIT);

        var publication = stories.as(OTHER_EDITOR, () -> publishing.publish(reprint.id(), 0));

        assertThat(publication.signature()).isEqualTo(Signature.SECOND_PERSON);
    }

    @Test
    void neverUsesTheAddressOfAKilledStoryAgain() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        permit(outlet, reprint, Constraints.NONE, Use.WEB_FULL);
        var publication = publish(reprint);
        stories.as(EDITOR, () -> publishing.kill(reprint.id(), "A source is in danger"));
        var second = stories.reprint(outlet);
        permit(outlet, second, Constraints.NONE, Use.WEB_FULL);
        var renamed = renamed(second, reprint.text().slug());

        assertThat(answer(publication).status()).isEqualTo(410);
        assertThatThrownBy(() -> publish(renamed)).isInstanceOf(SlugTaken.class);
        assertThatThrownBy(() -> publish(reprint)).isInstanceOf(StoryKilled.class);
    }

    @Test
    void bringsAKilledStoryBackOnlyAfterTheKillWasLiftedAndDecidesAnew() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        permit(outlet, reprint, Constraints.NONE, Use.WEB_FULL);
        var first = publish(reprint);
        stories.as(EDITOR, () -> publishing.kill(reprint.id(), "The wrong story"));

        var lifted =
                stories.as(EDITOR, () -> publishing.liftKill(reprint.id(), "It was the other one"));
        assertThat(lifted.state()).isEqualTo(PublicationState.WITHDRAWN);
        assertThat(answer(first).status()).isEqualTo(410);
        assertThat(answer(publish(reprint)).status()).isEqualTo(200);
        assertThatThrownBy(() ->
                        stories.as(EDITOR, () -> publishing.liftKill(reprint.id(), "Once more")))
                .isInstanceOf(NotKilled.class);
    }

    @Test
    void saysWhereARetractedStoryWasWhyItDoesNotHoldAndMayBringItBack() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        permit(outlet, reprint, Constraints.NONE, Use.WEB_FULL, Use.FEED_FULL);
        var first = publish(reprint);

        stories.as(EDITOR, () -> publishing.retract(reprint.id(), "Its <figures> were invented."));

        assertThat(answer(first).status()).isEqualTo(410);
        assertThat(new String(answer(first).plain(), UTF_8))
                .contains("Its &lt;figures&gt; were invented.")
                .doesNotContain(reprint.text().headline());
        assertThatThrownBy(
                        () -> stories.as(EDITOR, () -> publishing.retract(reprint.id(), "Again")))
                .isInstanceOf(NotPublished.class);
        assertThat(answer(publish(reprint)).status()).isEqualTo(200);
    }

    @Test
    void takesNothingDownWithoutAReasonOrForAReasonWithoutAnEnd() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        permit(outlet, reprint, Constraints.NONE, Use.WEB_FULL);
        publish(reprint);

        for (var reason : List.of(" ", "x".repeat(2001))) {
            assertThatThrownBy(() ->
                            stories.as(EDITOR, () -> publishing.withdraw(reprint.id(), reason)))
                    .isInstanceOf(FieldRefused.class);
        }

        assertThat(stories.as(EDITOR, () -> publishing.find(reprint.id())))
                .hasValueSatisfying(out -> assertThat(out.isShownAt(clock.instant())).isTrue());
    }

    @Test
    void leadsFromAnOldAddressToTheNewOne() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        permit(outlet, reprint, Constraints.NONE, Use.WEB_FULL);
        var first = publish(reprint);
        var renamed = renamed(reprint, "moved-" + reprint.text().slug());

        var second = publish(renamed);

        assertThat(answer(first).status()).isEqualTo(301);
        assertThat(answer(first).location()).hasValue(second.address().getPath());
        assertThat(answer(second).status()).isEqualTo(200);
    }

    private void permit(Outlet outlet, Article reprint, Constraints constraints, Use... uses) {
        stories.grant(outlet, reprint.id().work(), constraints, uses);
    }

    private Constraints publishedUntilYesterday() {
        return Constraints.NONE.published(Window.until(clock.instant().minus(Duration.ofDays(1))));
    }

    private List<Receipt> feedReceipts(Article article) {
        return stories.as(EDITOR, () -> receipts.of(article.id().work())).stream()
                .filter(receipt -> receipt.channel().equals(Ask.FEED_CHANNEL))
                .toList();
    }

    private Article renamed(Article article, String slug) {
        var text = article.text().at(slug);
        return stories.as(EDITOR, () -> articles.save(article.id(), article.version(), text));
    }

    private Publication publish(Article article) {
        return stories.as(EDITOR, () -> publishing.publish(article.id(), article.version()));
    }

    private PublicResponse answer(Publication publication) {
        return renditions
                .find(RenditionStore.SITE, publication.address().getPath())
                .orElseThrow()
                .at(clock.instant())
                .orElseThrow();
    }

    private String page(Publication publication) {
        return new String(answer(publication).plain(), UTF_8);
    }

    private String feed() {
        var feed = lists.render(RenditionStore.SITE, RenditionStore.FEED);
        return new String(feed.at(clock.instant()).orElseThrow().plain(), UTF_8);
    }

    private String item(Article article) {
        var feed = feed();
        var from = feed.indexOf(article.text().headline());
        return feed.substring(from, feed.indexOf("</item>", from));
    }
}
