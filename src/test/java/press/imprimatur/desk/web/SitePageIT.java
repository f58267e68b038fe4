package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.pick;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;
import press.imprimatur.testing.OwnStories;

/** An editor says what a story is about and arranges the front page; readers find both. */
@ArquillianTest
@RunAsClient
class SitePageIT extends DeskTest {

    private final String unique = UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void takeItBack() {
        OwnStories.takeBack(desk);
    }

    @Test
    void aStoryIsTaggedAndFoundByItsTagItsAuthorAndItsMonth() {
        OwnStories.declare(desk);
        var article = OwnStories.write(desk, "Ferries " + unique, "They run late.");
        var page = desk.page();
        open(page);
        input(page, "article", "byline").fill("Petra Novakova");
        var tags = input(page, "article", "tags-entry");
        tags.fill("Ports " + unique);
        tags.press("Enter");
        tags.fill("Tides " + unique);
        tags.press("Enter");
        press(page, "article", "save");
        assertThat(notices(page)).contains("Saved");
        open(page);
        assertThat(page.locator(".tag-list li").allInnerTexts())
                .anyMatch(text -> text.contains("Ports " + unique))
                .anyMatch(text -> text.contains("Tides " + unique));
        assertThat(Look.obstacles(page)).isEmpty();
        publish(article);

        desk.go("tags/ports-" + unique);
        assertThat(page.locator("h1").innerText()).isEqualTo("Ports " + unique);
        assertThat(Look.obstacles(page)).isEmpty();
        press(page, page.locator(".teaser a:has-text('Ferries " + unique + "')"));
        press(page, page.locator("a[rel=author]"));
        assertThat(page.url()).endsWith("authors/petra-novakova");
        assertThat(page.locator("main").innerText()).contains("Ferries " + unique);
        // As readers are told it: where the newsroom is, another month may have begun.
        var day = page.locator(".teaser time").first().innerText().split("[ ,]+");
        press(page, page.locator("header a:has-text('Archive')"));
        press(page, page.locator(".archive h2:text-is('" + day[2] + "') + ul").getByText(day[1]));
        assertThat(page.locator("main").innerText()).contains("Ferries " + unique);
        assertThat(Look.obstacles(page)).isEmpty();
        assertThat(desk.faults()).isEmpty();
    }

    @Test
    void theFrontPageHasAStripOfASectionAndTheStoryThatIsKeptAtTheTop() {
        var page = desk.go("desk/sections/sections.xhtml");
        input(page, "one", "name").fill("Harbour " + unique);
        press(page, "one", "save");
        OwnStories.declare(desk);
        publish(filed("Pinned " + unique));
        publish(filed("Newer " + unique));

        desk.go("desk/site.xhtml");
        assertThat(Look.obstacles(page)).isEmpty();
        if (strip(page).count() == 0) {
            var option = page.locator("[id='site:added'] option:has-text('" + unique + "')");
            input(page, "site", "added").selectOption(option.getAttribute("value"));
            press(page, "site", "add");
        }
        press(page, strip(page).locator("input[value='Up']"));
        pick(page, "site", "pinned", "Pinned " + unique);
        press(page, "site", "save");
        assertThat(notices(page)).contains("Saved");

        desk.go("");
        assertThat(page.locator(".lead-story h2").innerText()).isEqualTo("Pinned " + unique);
        var harbour =
                page.locator(".strip")
                        .filter(new Locator.FilterOptions().setHasText("Harbour " + unique));
        assertThat(harbour.innerText()).contains("Newer " + unique).doesNotContain("Pinned");
        assertThat(Look.obstacles(page)).isEmpty();
        unpin();
    }

    @Test
    void aStoryThatIsNotOutIsNotKeptAtTheTopAndWhatWasTypedStays() {
        OwnStories.write(desk, "Draft " + unique, "Not yet.");
        var page = desk.go("desk/site.xhtml");
        input(page, "site", "about").fill("We are here.");
        pick(page, "site", "pinned", "Draft " + unique);
        press(page, "site", "save");

        assertThat(page.locator("[id='site:pinned-message']").innerText()).contains("Publish it");
        assertThat(input(page, "site", "about").inputValue()).isEqualTo("We are here.");
    }

    @Test
    void theNewsroomSaysWhatItIsAndMachinesFindEverything() {
        var page = desk.go("desk/site.xhtml");
        input(page, "site", "about").fill("We write about " + unique + ".");
        input(page, "site", "adsTxt").fill("ads.example, 42, DIRECT");
        press(page, "site", "save");

        desk.go("about");
        assertThat(page.locator("main").innerText()).contains("We write about " + unique + ".");
        assertThat(text(page, "ads.txt")).isEqualTo("ads.example, 42, DIRECT\n");
        assertThat(text(page, "robots.txt")).contains("Disallow: /desk/").contains("/sitemap.xml");
        assertThat(text(page, "sitemap.xml"))
                .contains("<sitemapindex")
                .contains("/news-sitemap.xml");
        assertThat(text(page, "news-sitemap.xml")).contains("<urlset");
        for (var path : new String[] {"reprints", "corrections", "archive"}) {
            desk.go(path);
            assertThat(page.locator("h1").last().innerText()).isNotBlank();
            assertThat(Look.obstacles(page)).isEmpty();
        }
        assertThat(page.request().get(base + "sitemap-none.xml").status()).isEqualTo(404);
    }

    @Test
    void anAddressWithASlashOrInCapitalsLeadsToTheStory() {
        OwnStories.declare(desk);
        publish(OwnStories.write(desk, "Slashes " + unique, "They lead there."));
        var once = RequestOptions.create().setMaxRedirects(0);

        for (var typed : new String[] {"slashes-" + unique + "/", "Slashes-" + unique}) {
            var answer = desk.page().request().get(base + "stories/" + typed, once);
            assertThat(answer.status()).isEqualTo(301);
            assertThat(answer.headers().get("location")).endsWith("/stories/slashes-" + unique);
        }
    }

    private String filed(String headline) {
        var article = OwnStories.write(desk, headline, "Words.");
        var page = desk.page();
        open(page);
        input(page, "article", "section").selectOption("harbour-" + unique);
        press(page, "article", "save");
        return article;
    }

    private void publish(String article) {
        try (var colleague = desk.joinedBy(base, "EDITOR")) {
            colleague.page().navigate(article);
            press(colleague.page(), "stage", "publish");
            assertThat(notices(colleague.page())).contains("is out");
        }
    }

    private void unpin() {
        var page = desk.go("desk/site.xhtml");
        input(page, "site", "pinned_input").fill("");
        press(page, "site", "save");
    }

    private static void open(Page page) {
        input(page, "article", "byline")
                .evaluate("field => field.closest('details')?.setAttribute('open', '')");
    }

    private Locator strip(Page page) {
        return page.locator("#strips li, .rows li")
                .filter(new Locator.FilterOptions().setHasText("Harbour " + unique));
    }

    private String text(Page page, String path) {
        return page.request().get(base + path).text();
    }
}
