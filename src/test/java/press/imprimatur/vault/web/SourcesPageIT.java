package press.imprimatur.vault.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;
import press.imprimatur.testing.OwnStories;

/** What a story rests on is said beside it, and read by nobody outside. */
@ArquillianTest
@RunAsClient
class SourcesPageIT extends DeskTest {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String headline = "The talks " + mark;

    @AfterEach
    void takeItBack() {
        OwnStories.takeBack(desk);
    }

    @Test
    void aSourceIsAddedToTheMarkedSentenceChangedAndRemoved() {
        var address = OwnStories.write(desk, headline, "“Nobody told us of it,” a driver said.");
        var page = desk.page();
        page.navigate(address);
        assertThat(page.locator("#checklist").innerText()).contains("One quotation has no source");

        page.locator(".body-text p").first().click(new Locator.ClickOptions().setClickCount(3));
        page.locator("#add-source").click();
        assertThat(input(page, "source", "quote").inputValue()).contains("Nobody told us of it");
        assertThat(Look.obstacles(page)).isEmpty();
        press(page, "source", "save");
        assertThat(page.locator("#source-dialog").isVisible()).isTrue();
        assertThat(input(page, "source", "who-message").innerText()).isNotBlank();

        input(page, "source", "who").fill("Sam Driver " + mark);
        press(page, "source", "save");
        assertThat(notices(page)).contains("The source is saved");
        assertThat(page.locator("#sources").innerText())
                .contains("Nobody told us of it", "Sam Driver " + mark, "Person, named")
                .doesNotContain("vault");
        assertThat(page.locator("#checklist").innerText()).contains("Every quotation has");
        assertThat(Look.obstacles(page)).isEmpty();

        page.locator("#sources button:has-text('Change')").click();
        input(page, "source", "speaking").selectOption("SECOND_HAND");
        input(page, "source", "toldTo").fill("Radio Free Asia");
        press(page, "source", "save");
        assertThat(page.locator("#sources").innerText())
                .contains("Sam Driver " + mark + " told Radio Free Asia");

        rewrite(page, "The road is open again.");
        assertThat(page.locator("#sources").innerText())
                .contains("These words do not stand in the saved text", "Nobody told us of it");

        page.locator("#sources button:has-text('Change')").click();
        press(page, "source", "remove");
        assertThat(page.locator("#sources").innerText()).contains("Nobody has said yet");
        assertThat(desk.faults()).isEmpty();
    }

    @Test
    void anEntryOfTheVaultIsNamedToAllAndOpenedFromHereByWhoMayKnowOfIt() {
        try (var reporter = desk.joinedBy(base, "REPORTER");
                var other = desk.joinedBy(base, "REPORTER")) {
            var description = "a person close to the talks " + mark;
            var page = reporter.go("desk/vault/new.xhtml");
            input(page, "entry", "description").fill(description);
            input(page, "entry", "secretReason").fill("She would lose her post");
            input(page, "entry", "editor")
                    .selectOption(new SelectOption().setLabel("Petra Novakova"));
            input(page, "entry", "destroyOn").fill("2030-01-31");
            press(page, "entry", "enter");
            var article = OwnStories.write(reporter, headline, "The road was closed in May.");
            page.navigate(article);
            page.locator("#add-source").click();
            input(page, "source", "quote").fill("The road was closed in May.");
            input(page, "source", "who").fill("a person close to the talks");
            input(page, "source", "speaking").selectOption("BACKGROUND");
            input(page, "source", "entry").selectOption(new SelectOption().setLabel(description));
            press(page, "source", "save");

            var theirs = other.page();
            theirs.navigate(article);
            assertThat(theirs.locator("#sources").innerText())
                    .contains("a person close to the talks", "for others to read");
            assertThat(theirs.locator("#sources a").count()).isZero();
            press(page, page.locator("#sources a:has-text('In the vault')"));
            assertThat(page.locator("h1").innerText()).isEqualTo(description);
        }
    }

    @Test
    void noReaderGetsAWordOfIt() {
        OwnStories.declare(desk);
        var article = OwnStories.write(desk, headline, "The road was closed in May.");
        var page = desk.page();
        page.navigate(article);
        page.locator("#add-source").click();
        input(page, "source", "quote").fill("The road was closed in May.");
        input(page, "source", "who").fill("Leaky Name " + mark);
        press(page, "source", "save");
        try (var colleague = desk.joinedBy(base, "EDITOR")) {
            var out = colleague.page();
            out.navigate(article);
            press(out, "stage", "publish");
            var story = out.locator("#publish dd a").first().getAttribute("href");
            var path = URI.create(story).getPath().substring(1);

            assertThat(out.locator("#sources").innerText()).contains("Leaky Name " + mark);
            assertThat(out.request().get(base + path).text()).contains(headline);
            for (var place : List.of(path, "", "feed.xml", "feed.atom", "feed.json", "archive")) {
                assertThat(out.request().get(base + place).text())
                        .as(place)
                        .doesNotContain("Leaky Name");
            }
        }
    }

    private static void rewrite(Page page, String words) {
        page.locator(".body-text").click();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(words);
        press(page, "article", "save");
    }
}
