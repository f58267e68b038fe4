package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
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

/** An editor makes a feed, names it anew and ends it; subscribers get what they should. */
@ArquillianTest
@RunAsClient
class SavedFeedsPageIT extends DeskTest {

    private final String unique = UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void takeItBack() {
        OwnStories.takeBack(desk);
    }

    @Test
    void aFeedIsMadeRenamedAndEndedAndSubscribersGetItSo() {
        OwnStories.declare(desk);
        var article = OwnStories.write(desk, "Ferries " + unique, "They run late.");
        try (var colleague = desk.joinedBy(base, "EDITOR")) {
            colleague.page().navigate(article);
            press(colleague.page(), "stage", "publish");
        }
        var page = desk.go("desk/feeds.xhtml");
        input(page, "one", "name").fill("Ours " + unique);
        input(page, "one", "origin").selectOption("OWN");
        press(page, "one", "save");
        assertThat(notices(page)).contains("Ours " + unique);
        assertThat(Look.obstacles(page)).isEmpty();
        var feed = base + "feeds/ours-" + unique;
        assertThat(page.request().get(feed + ".json").text()).contains("Ferries " + unique);
        assertThat(page.request().get(feed + ".xml").headers().get("cache-control"))
                .contains("max-age");

        press(page, row(page).locator("a:has-text('Change')"));
        input(page, "one", "name").fill("Own stories " + unique);
        press(page, "one", "save");
        assertThat(page.request().get(feed + ".atom").text()).contains("Own stories " + unique);

        row(page).locator("button:has-text('End')").first().click();
        press(page, page.locator("dialog[open] input[type=submit]"));
        assertThat(notices(page)).contains("has ended");
        assertThat(page.request().get(feed + ".xml").status()).isEqualTo(410);
        assertThat(page.request().get(feed + "-not.xml").status()).isEqualTo(404);
        assertThat(desk.faults()).isEmpty();
    }

    @Test
    void aPartnerGetsAFeedByTheTokenThatIsShownOnceUntilItIsRevoked() {
        var page = desk.go("desk/feeds.xhtml");
        input(page, "one", "name").fill("Partners " + unique);
        input(page, "one", "partnersOnly").check();
        press(page, "one", "save");
        var feed = base + "feeds/partners-" + unique + ".xml";
        assertThat(page.request().get(feed).status()).isEqualTo(404);

        press(page, row(page).locator("a:has-text('Change')"));
        press(page, "giving", "give");
        assertThat(page.locator("[id='giving:partner-message']").innerText()).contains("who");
        input(page, "giving", "partner").fill("Pier Radio");
        press(page, "giving", "give");
        var secret = page.locator("#secret").innerText();
        assertThat(Look.obstacles(page)).isEmpty();

        var answer = page.request().get(feed + "?token=" + secret);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers())
                .containsEntry("cache-control", "private, no-store")
                .containsEntry("x-robots-tag", "noindex");
        var bearer = RequestOptions.create().setHeader("Authorization", "Bearer " + secret);
        assertThat(page.request().get(feed, bearer).status()).isEqualTo(200);
        assertThat(page.request().get(feed + "?token=other").status()).isEqualTo(404);
        assertThat(page.request().get(feed).status()).isEqualTo(404);

        desk.go("desk/feeds.xhtml");
        press(page, row(page).locator("a:has-text('Change')"));
        press(page, page.locator("#tokens li:has-text('Pier Radio') input[type=submit]"));
        assertThat(page.locator("#tokens").innerText()).contains("Revoked").contains("Last used");
        assertThat(page.locator("body").innerText()).doesNotContain(secret);
        assertThat(page.request().get(feed + "?token=" + secret).status()).isEqualTo(404);
        assertThat(desk.faults()).isEmpty();
    }

    @Test
    void aFeedWithoutANameIsRefusedBesideTheField() {
        var page = desk.go("desk/feeds.xhtml");
        input(page, "one", "tag").fill("Ports");
        press(page, "one", "save");
        assertThat(page.locator("[id='one:name-message']").innerText()).contains("name");
        assertThat(input(page, "one", "tag").inputValue()).isEqualTo("Ports");
    }

    private Locator row(Page page) {
        return page.locator("#feeds li:has-text('" + unique + "')");
    }
}
