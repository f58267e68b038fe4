package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.Browser;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;
import press.imprimatur.testing.OwnStories;

/** An editor sends somebody outside a link to a draft, and takes it back. */
@ArquillianTest
@RunAsClient
class OutsidePageIT extends DeskTest {

    private final String headline = "Quiet ferry " + UUID.randomUUID();

    @AfterEach
    void takeItBack() {
        OwnStories.takeBack(desk);
    }

    @Test
    void aLinkIsMadeReadOutsideAndRevoked() {
        OwnStories.declare(desk);
        var article = OwnStories.write(desk, headline, "It leaves at six.");
        var page = desk.page();
        page.navigate(article);
        open(page);
        assertThat(Look.obstacles(page)).isEmpty();
        press(page, "outside", "make");
        assertThat(page.locator("[id='outside:recipient-message']").innerText())
                .contains("Say whom the link is for");
        input(page, "outside", "days").fill("3");
        input(page, "outside", "recipient").fill("Tom Reed, lawyer");
        press(page, "outside", "make");
        var link = page.locator("#outside-made").inputValue();
        assertThat(link).contains("/preview/");
        assertThat(page.locator("#outside-dialog").innerText()).contains("Tom Reed, lawyer");
        assertThat(Look.obstacles(page)).isEmpty();
        page.locator("[data-copies]").click();

        try (var outside = new Browser()) {
            var theirs = outside.page();
            theirs.navigate(base + URI.create(link).getPath().substring(1));
            assertThat(theirs.locator("body").innerText())
                    .contains("Preview for Tom Reed, lawyer until", headline, "It leaves at six.");
            assertThat(Look.obstacles(theirs)).isEmpty();
            assertThat(theirs.context().cookies()).isEmpty();

            page.navigate(article);
            assertThat(page.locator("#outside-made").count()).isZero();
            open(page);
            press(page, page.locator("#outside-dialog [value='Revoke']").first());
            assertThat(notices(page)).contains("The link for Tom Reed, lawyer shows nothing");

            theirs.reload();
            assertThat(theirs.locator("body").innerText()).contains("There is no such page");
        }
        assertThat(desk.faults()).isEmpty();
    }

    private static void open(Page page) {
        page.locator("button[commandfor='outside-dialog']").first().click();
        page.locator("#outside-dialog[open]").waitFor();
    }
}
