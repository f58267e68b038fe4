package press.imprimatur.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.identity.IdentityFixture.atTheDesk;
import static press.imprimatur.publishing.StoryFixture.EDITOR;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.Tags;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.IdentityFixture;
import press.imprimatur.identity.Role;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.publishing.internal.publications.Publications;
import press.imprimatur.publishing.internal.serving.LiveLists;
import press.imprimatur.publishing.internal.serving.PublicResponse;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.rights.Making.How;
import press.imprimatur.rights.OwnCover;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;

/** A story that came out before it came out here, as in an older system, has the date of then. */
@ArquillianTest
class StoryDateIT {

    private static final String WORDS =
            "<p>The lifeboat went out in the night of the gale, and nobody who stood on the quay"
                    + " believed that it would come back with all of its crew.</p>";

    @Inject StoryFixture stories;
    @Inject OwnWorkFixture own;
    @Inject ArticleDesk articles;
    @Inject Publishing publishing;
    @Inject Publications publications;
    @Inject RenditionStore renditions;
    @Inject LiveLists lists;
    @Inject AuditTrail audit;
    @Inject MovableClock clock;

    private final String tag = "Gale " + UUID.randomUUID().toString().substring(0, 8);
    private Caller writer;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void declare() {
        writer = atTheDesk(own.staffMember());
        own.declare(Map.of(OwnCover.Way.WEB, Set.of(), OwnCover.Way.FEED, Set.of()));
    }

    @AfterEach
    void takeItBack() {
        own.takeBack();
    }

    @Test
    void readersAndMachinesAreToldThatDateAndNoTimeThatNobodyKnows() {
        var story = written("The lifeboat", "1955-02-28");
        publish(story);

        var page = page(story);

        assertThat(page.select(".dates time").eachAttr("datetime")).containsExactly("1955-02-28");
        assertThat(page.select(".dates").text()).isEqualTo("28 February 1955");
        assertThat(page.select("meta[property=article:published_time]").attr("content"))
                .isEqualTo("1955-02-28");
        assertThat(page.select("script").first().data())
                .contains("\"datePublished\":\"1955-02-28\",\"dateModified\":\"20");
    }

    @Test
    void listsArchiveAndFeedsHaveItWhereItCameOut() {
        publish(written("Before", "1955-02-28"));
        publish(written("Between", "1999-12-31T23:30:00-05:00"));
        publish(written("Now", ""));
        var path = "/tags/" + tag.toLowerCase(Locale.ROOT).replace(' ', '-');

        assertThat(list(path).select(".teaser h2").eachText())
                .containsExactly("Now " + tag, "Between " + tag, "Before " + tag);
        assertThat(list("/archive/1955/02").select(".teaser h2").eachText())
                .contains("Before " + tag);
        assertThat(list("/archive").select("a").eachAttr("href")).contains("/archive/1955/02");
        var feed = list(path + "/feed.xml").text();
        assertThat(feed.indexOf("Now " + tag)).isLessThan(feed.indexOf("Before " + tag));
        assertThat(list("/news-sitemap.xml").text())
                .contains("Now " + tag)
                .doesNotContain("Before " + tag);
    }

    @Test
    void aStoryThatIsOutMovesWithItsDateAndStandsInEachListOnce() {
        var story = written("Moved", "");
        publish(story);
        var path = "/tags/" + tag.toLowerCase(Locale.ROOT).replace(' ', '-');
        assertThat(list(path).select(".dates").text()).doesNotContain("1987");

        var dated = dated(story, "1987-05-01");
        publish(dated);
        assertThat(list(path).select(".teaser")).hasSize(1);
        assertThat(list(path).select(".dates").text()).contains("1 May 1987");
        assertThat(page(dated).select(".dates").text()).startsWith("1 May 1987 · updated");

        publish(dated(dated, ""));
        assertThat(list(path).select(".teaser")).hasSize(1);
        assertThat(list(path).select(".dates").text()).doesNotContain("1987");
    }

    @Test
    void permissionsCountFromWhenItCameOutHere() {
        var before = clock.instant().minus(Duration.ofMinutes(1));
        var story = written("Counted", "1955-02-28");

        publish(story);

        var out = publications.find(story.id()).orElseThrow();
        assertThat(out.firstPublishedAt().orElseThrow()).isAfter(before);
        assertThat(out.told().date().at()).isBefore(before);
    }

    @Test
    void whatIsNoSuchDateIsRefusedAtItsField() {
        var story = written("Refused", "");
        var tomorrow = clock.instant().plus(Duration.ofDays(2)).toString();

        for (var date : new String[] {"May 1987", "1987-13-01", "1987-05-01T09:30", tomorrow}) {
            assertThatThrownBy(() -> dated(story, date))
                    .as(date)
                    .isInstanceOfSatisfying(
                            FieldRefused.class,
                            refusal -> assertThat(refusal.field()).contains("published"));
        }
    }

    @Test
    void aReprintHasNoDateOfOurs() {
        var reprint = stories.reprint(stories.outlet());
        var details = reprint.text().details().withPublished("1987-05-01");

        assertThatThrownBy(() ->
                        stories.as(
                                EDITOR,
                                () ->
                                        articles.save(
                                                reprint.id(),
                                                reprint.version(),
                                                reprint.text().with(details))))
                .isInstanceOfSatisfying(
                        FieldRefused.class,
                        refusal -> assertThat(refusal.field()).contains("published"));
    }

    @Test
    void whoDatesAStoryIsWrittenDown() {
        var story = written("Audited", "");

        dated(story, "1987-05-01");

        var administrator = atTheDesk(IdentityFixture.somebodyWho(Role.ADMINISTRATOR));
        var about = Optional.of(AuditedAct.of("", "article", story.id(), "").subject());
        var told = stories.as(administrator, () -> audit.list(about, Optional.empty(), 10));
        assertThat(told.items())
                .anySatisfy(entry -> {
                    assertThat(entry.act().verb()).isEqualTo("article.dated");
                    assertThat(entry.act().summary()).isEqualTo("1987-05-01");
                    assertThat(entry.by()).isEqualTo(writer.name());
                });
    }

    private Article written(String headline, String date) {
        var text = own.text(headline + " " + tag, WORDS);
        var details = text.details().withTags(Tags.of(tag)).withPublished(date);
        return stories.as(writer, () -> articles.start(text.with(details), How.HERE));
    }

    private Article dated(Article story, String date) {
        var text = story.text().with(story.text().details().withPublished(date));
        return stories.as(writer, () -> articles.save(story.id(), story.version(), text));
    }

    private void publish(Article story) {
        stories.as(
                StoryFixture.OTHER_EDITOR, () -> publishing.publish(story.id(), story.version()));
    }

    private Document page(Article story) {
        return renditions
                .find(RenditionStore.SITE, "/stories/" + story.text().slug())
                .flatMap(found -> found.at(clock.instant()))
                .map(StoryDateIT::text)
                .map(Jsoup::parse)
                .orElseThrow();
    }

    private Document list(String path) {
        return lists.render(path)
                .flatMap(found -> found.at(clock.instant()))
                .map(StoryDateIT::text)
                .map(Jsoup::parse)
                .orElseThrow();
    }

    private static String text(PublicResponse answer) {
        return new String(answer.plain(), UTF_8);
    }
}
