package press.imprimatur.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.publishing.StoryFixture.EDITOR;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.KnownTags;
import press.imprimatur.articles.Tags;
import press.imprimatur.articles.TextDetails;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.publishing.internal.serving.LiveLists;
import press.imprimatur.publishing.internal.serving.PublicResponse;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.sections.SectionDetails;
import press.imprimatur.sections.Sections;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Window;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;

/** What readers find by tag, author, outlet and month, and when they page on in any list. */
@ArquillianTest
class LiveListsIT {

    private static final Pattern OLDER = Pattern.compile("href=\"([^\"]+/before/[^\"]+)\"");

    @Inject StoryFixture stories;
    @Inject ArticleDesk articles;
    @Inject KnownTags known;
    @Inject Publishing publishing;
    @Inject Sections sections;
    @Inject RenditionStore renditions;
    @Inject LiveLists lists;
    @Inject Newsrooms newsrooms;
    @Inject MovableClock clock;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void theFeedOfEverythingAndThatOfEachOpenSectionStandInOneList() {
        var open = stories.as(EDITOR, () -> sections.add(section("Tides & <boats> " + unique)));
        var closed = stories.as(EDITOR, () -> sections.add(section("Fog " + unique)));
        stories.as(EDITOR, () -> sections.close(closed.id(), true));
        var site = newsrooms.get().publicAddress().toString().replaceAll("/$", "");

        var outlines = Jsoup.parse(list("/feeds.opml"), "", Parser.xmlParser()).select("outline");

        assertThat(outlines.first().attr("xmlUrl")).isEqualTo(site + "/feed.xml");
        assertThat(outlines.eachAttr("xmlUrl"))
                .contains(site + "/sections/" + open.slug() + "/feed.xml")
                .noneMatch(feed -> feed.contains(closed.slug()));
        assertThat(outlines.eachAttr("text")).anyMatch(text -> text.contains("Tides & <boats>"));
    }

    private static SectionDetails section(String name) {
        return new SectionDetails(name, "", Optional.empty());
    }

    @Test
    void aTagHasAPageAndFeedsOfWhatIsAboutItHoweverItIsSpelt() {
        var one = tagged(permitted(Constraints.NONE), "Ports " + unique);
        var other = tagged(permitted(Constraints.NONE), "PORTS " + unique + ", Tides " + unique);
        publish(one);
        publish(other);

        assertThat(list("/tags/ports-" + unique))
                .contains(headline(one))
                .contains(headline(other))
                .contains(">PORTS " + unique + "</h1>");
        assertThat(list("/tags/tides-" + unique))
                .contains(headline(other))
                .doesNotContain(headline(one));
        assertThat(list("/tags/ports-" + unique + "/feed.xml"))
                .contains(headline(one))
                .contains("<category>Ports " + unique + "</category>");
        assertThat(list("/tags/ports-" + unique + "/feed.json")).contains("\"tags\":[\"Ports");
        assertThat(list("/tags/ports-" + unique + "/feed.atom")).contains("<category term=\"");
        assertThat(lists.render("/tags/nothing-" + unique)).isEmpty();
        assertThat(page(one)).contains("href=\"/tags/ports-" + unique + "\"");
    }

    @Test
    void tagsThatAreInUseAreOfferedWhateverTheirCase() {
        tagged(stories.reprint(stories.outlet()), "Quay " + unique);

        assertThat(stories.as(EDITOR, () -> known.beginningWith("QUAY " + unique, 5)))
                .containsExactly("Quay " + unique);
        assertThat(stories.as(EDITOR, () -> known.beginningWith("uay " + unique, 5))).isEmpty();
    }

    @Test
    void aStoryIsInTheListsOfItsAuthorItsOutletAndItsMonth() {
        var story = permitted(Constraints.NONE);
        publish(story);
        var month = clock.instant().atZone(newsrooms.get().zone());

        assertThat(list("/authors/nils-berg")).contains(headline(story)).contains("Nils Berg</h1>");
        assertThat(list("/outlets/northern-light")).contains(headline(story));
        assertThat(list("/archive")).contains("/archive/" + month.getYear() + "/");
        assertThat(list("/archive/%04d/%02d".formatted(month.getYear(), month.getMonthValue())))
                .contains(headline(story));
        assertThat(list("/archive/1999/01")).contains("Nothing is published here yet.");
        assertThat(lists.render("/archive/2026/13")).isEmpty();
    }

    @Test
    void loseAStoryThatIsTakenDownAndAreValidUntilTheFirstEnd() {
        var end = clock.instant().plus(Duration.ofHours(2));
        var ending = tagged(permitted(Constraints.NONE.displayed(Window.until(end))), "T" + unique);
        var killed = tagged(permitted(Constraints.NONE), "T" + unique);
        publish(ending);
        publish(killed);
        var before = renditions.listsVersion(RenditionStore.SITE);
        assertThat(answer("/tags/t" + unique).validUntil()).contains(end);

        stories.as(EDITOR, () -> publishing.kill(killed.id(), "A source is in danger"));

        assertThat(renditions.listsVersion(RenditionStore.SITE)).isGreaterThan(before);
        assertThat(list("/tags/t" + unique))
                .contains(headline(ending))
                .doesNotContain(headline(killed));
        clock.stopAt(end);
        assertThat(list("/tags/t" + unique)).doesNotContain(headline(ending));
        assertThat(list("/tags/t" + unique + "/feed.xml")).doesNotContain(headline(ending));
    }

    @Test
    void changeWithTheTagsOfAStory() {
        var story = tagged(permitted(Constraints.NONE), "Old" + unique);
        publish(story);
        assertThat(list("/tags/old" + unique)).contains(headline(story));

        publish(tagged(story, "New" + unique));

        assertThat(lists.render("/tags/old" + unique)).isEmpty();
        assertThat(list("/tags/new" + unique)).contains(headline(story));
    }

    @Test
    void leadFromPageToPageToTheOldestStoryAndShowEachOnce() {
        var section =
                stories.as(
                        EDITOR,
                        () ->
                                sections.add(
                                        new SectionDetails(
                                                "Deep " + unique, "", Optional.empty())));
        var outlet = stories.outlet();
        var headlines = new HashSet<String>();
        for (var number = 0; number < 32; number++) {
            var story = stories.reprint(outlet);
            stories.grant(outlet, story.id().work(), Constraints.NONE, Use.WEB_FULL, Use.FEED_FULL);
            var details = story.text().details().withSection(section.slug());
            var filed = saved(story, details.withTags(Tags.of("Deep " + unique)));
            publish(filed);
            headlines.add(headline(filed));
        }

        assertThat(pagedThrough("/tags/deep-" + unique))
                .containsExactlyInAnyOrderElementsOf(headlines);
        var older = "/sections/" + section.slug() + "/before/";
        var first = list("/tags/deep-" + unique);
        var cursor = older(first).orElseThrow().split("/before/")[1];
        assertThat(list(older + cursor)).contains("Newest stories").doesNotContain("rel=\"next\"");
        assertThat(list("/latest/before/" + cursor)).contains("Newest stories");
        assertThat(lists.render("/latest/before/anything")).isEmpty();
        assertThat(lists.render("/nothing/before/" + cursor)).isEmpty();
    }

    private HashSet<String> pagedThrough(String path) {
        var found = new HashSet<String>();
        var next = Optional.of(path);
        while (next.isPresent()) {
            var page = list(next.get());
            var links = Pattern.compile("<h2[^>]*><a [^>]*>([^<]+)</a></h2>").matcher(page);
            while (links.find()) {
                assertThat(found.add(links.group(1))).isTrue();
            }
            next = older(page);
        }
        return found;
    }

    private static Optional<String> older(String page) {
        return Arrays.stream(page.split("\n"))
                .filter(line -> line.contains("rel=\"next\""))
                .flatMap(line -> OLDER.matcher(line).results())
                .map(found -> found.group(1))
                .findFirst();
    }

    private Article permitted(Constraints constraints) {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        stories.grant(outlet, reprint.id().work(), constraints, Use.WEB_FULL, Use.FEED_FULL);
        return reprint;
    }

    private Article tagged(Article article, String tags) {
        return saved(article, article.text().details().withTags(Tags.of(tags)));
    }

    private Article saved(Article article, TextDetails details) {
        var text = article.text().with(details);
        return stories.as(EDITOR, () -> articles.save(article.id(), article.version(), text));
    }

    private void publish(Article article) {
        stories.as(EDITOR, () -> publishing.publish(article.id(), article.version()));
    }

    private static String headline(Article article) {
        return article.text().headline();
    }

    private String page(Article article) {
        return renditions
                .find(RenditionStore.SITE, "/stories/" + article.text().slug())
                .flatMap(found -> found.at(clock.instant()))
                .map(PublicResponse::plain)
                .map(bytes -> new String(bytes, UTF_8))
                .orElseThrow();
    }

    private String list(String path) {
        return new String(answer(path).plain(), UTF_8);
    }

    private PublicResponse answer(String path) {
        return lists.render(path).orElseThrow().at(clock.instant()).orElseThrow();
    }
}
