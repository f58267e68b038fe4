package press.imprimatur.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.identity.IdentityFixture.atTheDesk;
import static press.imprimatur.identity.IdentityFixture.tokenWith;
import static press.imprimatur.publishing.StoryFixture.EDITOR;
import static press.imprimatur.publishing.StoryFixture.OTHER_EDITOR;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.TokenScope;
import press.imprimatur.rights.Making.How;
import press.imprimatur.rights.OwnCover;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Use;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.Script;
import press.imprimatur.testing.Soon;

/** Others republish our own stories, where the rights to them allow it, and ready to copy. */
@ArquillianTest
class RepublicationIT {

    private static final String TERMS = "Free of charge & unchanged.\nNot behind a paywall.";
    private static final String TEXT =
            "<p>The dredger “Zora” went out at four & found the channel <em>open</em>.</p>";

    private final HttpClient reader = HttpClient.newHttpClient();

    @Inject StoryFixture stories;
    @Inject OwnWorkFixture own;
    @Inject Publishing publishing;
    @Inject SiteArrangements site;
    @Inject Republications republications;
    @ArquillianResource URL base;

    private Caller writer;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void offer() {
        writer = atTheDesk(own.staffMember());
        own.declare(Map.of(OwnCover.Way.WEB, Set.of(), OwnCover.Way.SYNDICATION, Set.of()));
        arrange(TERMS);
    }

    @AfterEach
    void takeItBack() {
        own.takeBack();
        arrange("");
    }

    @Test
    void aStoryOfOursLeadsToItsTextReadyToCopy() throws Exception {
        var path = published("Dredger finds the channel open");

        var link = Jsoup.parse(get(path).body()).selectFirst("p.republish a");
        var answer = get(link.attr("href"));
        var page = Jsoup.parse(answer.body());
        var copied = Jsoup.parse(page.selectFirst("textarea").text());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("main p").eachText())
                .contains("Free of charge & unchanged.", "Not behind a paywall.");
        assertThat(copied.select("h1").text()).isEqualTo("Dredger finds the channel open");
        assertThat(copied.select("em").text()).isEqualTo("open");
        assertThat(copied.text()).contains("This story first appeared in");
        assertThat(copied.select("a").eachAttr("href")).anyMatch(each -> each.endsWith(path));
        assertThat(copied.select("img").attr("src")).contains("/republished/");
    }

    @Test
    void whoReadsItElsewhereIsCountedBySiteAndByNothingElse() throws Exception {
        var story = out("Dredger counted");
        var pixel = "/republished/" + story.id() + ".gif";
        assertThat(get(pixel, "Referer", "https://Partner.example/a/story?reader=7").statusCode())
                .isEqualTo(200);
        get(pixel, "Referer", "https://partner.example/");
        get(pixel, "Referer", "nowhere at all");
        get("/republished/no-story-of-ours.gif");

        Soon.until(() -> stories.as(EDITOR, () -> republications.of(story.id())).size() == 2);

        assertThat(stories.as(EDITOR, () -> republications.of(story.id())))
                .containsExactly(
                        new Republications.OnSite("partner.example", 2),
                        new Republications.OnSite("", 1));
        assertThat(stories.as(EDITOR, () -> republications.recent()))
                .filteredOn(each -> each.article().equals(story.id()))
                .singleElement()
                .satisfies(each -> assertThat(each.views()).isEqualTo(3));
        var script = new Script(base, tokenWith(TokenScope.READ));
        assertThat(script.get("republications/" + story.id()).json().toString())
                .contains("\"host\":\"partner.example\"", "\"views\":2");
    }

    @Test
    void sitesThatSomebodyMakesUpAreCountedAsOneWithoutAName() throws Exception {
        var story = out("Dredger made up");
        for (var site = 0; site < 205; site++) {
            get("/republished/" + story.id() + ".gif", "Referer", "https://s" + site + ".example/");
        }

        Soon.until(() ->
                stories.as(EDITOR, () -> republications.of(story.id())).stream()
                        .findFirst()
                        .equals(Optional.of(new Republications.OnSite("", 5))));
    }

    @Test
    void whatTheDeclarationDoesNotCoverIsNotOffered() throws Exception {
        own.takeBack();
        own.declare(Map.of(OwnCover.Way.WEB, Set.of()));

        var path = published("Dredger kept");

        assertThat(get(path).body()).doesNotContain("republish");
        assertThat(get(republished(path)).statusCode()).isEqualTo(404);
    }

    @Test
    void aPartnersStoryIsNeverOfferedHoweverWideTheirPermission() throws Exception {
        var outlet = stories.outlet();
        var article = stories.reprint(outlet);
        stories.grant(outlet, article.id().work(), Constraints.NONE, Use.WEB_FULL, Use.SUBLICENSE);
        var out =
                stories.as(OTHER_EDITOR, () -> publishing.publish(article.id(), article.version()));

        assertThat(get(out.address().getPath()).body()).doesNotContain("republish");
        assertThat(get(republished(out.address().getPath())).statusCode()).isEqualTo(404);
    }

    @Test
    void whatCameDownOrIsOfferedNoMoreIsHandedToNobody() throws Exception {
        var story = out("Dredger withdrawn");
        var path = stories.as(EDITOR, () -> publishing.find(story.id())).orElseThrow();
        var page = republished(path.address().getPath());
        assertThat(get(page).statusCode()).isEqualTo(200);

        arrange("");
        assertThat(get(page).statusCode()).isEqualTo(404);
        assertThat(get(path.address().getPath()).body()).doesNotContain("republish");

        arrange(TERMS);
        stories.as(EDITOR, () -> publishing.withdraw(story.id(), "It is wrong"));
        assertThat(get(page).statusCode()).isEqualTo(404);
    }

    private Article out(String headline) {
        var story = own.write(writer, headline, TEXT, How.HERE);
        stories.as(OTHER_EDITOR, () -> publishing.publish(story.id(), story.version()));
        return story;
    }

    private String published(String headline) {
        var story = out(headline);
        return stories.as(EDITOR, () -> publishing.find(story.id()))
                .orElseThrow()
                .address()
                .getPath();
    }

    private static String republished(String path) {
        return path.replace("/stories/", "/republish/");
    }

    private void arrange(String terms) {
        stories.as(
                EDITOR,
                () -> {
                    var now = site.details();
                    var was = now.arrangement();
                    site.change(
                            new SiteArrangement(
                                    was.strips(),
                                    was.pinned(),
                                    was.about(),
                                    was.reprints(),
                                    was.adsTxt(),
                                    terms),
                            now.version());
                    return was;
                });
    }

    private HttpResponse<String> get(String path, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base.toString()).resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return reader.send(request.build(), BodyHandlers.ofString());
    }
}
