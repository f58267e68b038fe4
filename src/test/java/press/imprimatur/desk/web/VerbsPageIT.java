package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;
import press.imprimatur.testing.OwnStories;

/** What is done to a story that is out, each in its own small dialog. */
@ArquillianTest
@RunAsClient
class VerbsPageIT extends DeskTest {

    private final String headline = "Ferry fares " + UUID.randomUUID();

    @AfterEach
    void takeItBack() {
        OwnStories.takeBack(desk);
    }

    @Test
    void aStoryIsKilledAndBroughtBackAsANewPublication() {
        withAStoryThatIsOut((page, story) -> {
            does(page, "kill", "The wrong one");
            assertThat(notices(page)).contains("is killed");
            assertThat(page.request().get(story).status()).isEqualTo(410);

            does(page, "liftKill", "It was the other one");
            assertThat(notices(page)).contains("It is not out");
            assertThat(page.request().get(story).status()).isEqualTo(410);

            press(page, "stage", "publish");
            assertThat(page.request().get(story).status()).isEqualTo(200);
        });
    }

    @Test
    void aRetractedStoryTellsReadersWhy() {
        withAStoryThatIsOut((page, story) -> {
            does(page, "retract", "Its figures were invented.");

            assertThat(notices(page)).contains("is retracted");
            page.navigate(story);
            assertThat(page.locator("main").innerText())
                    .contains(headline, "Its figures were invented.")
                    .doesNotContain("signed in May");
            assertThat(Look.obstacles(page)).isEmpty();
        });
    }

    @Test
    void asksAgainInTheDialogWhenTheReasonIsMissing() {
        withAStoryThatIsOut((page, story) -> {
            does(page, "withdraw", "");

            assertThat(page.locator("#withdraw-dialog").isVisible()).isTrue();
            assertThat(input(page, "withdraw", "reason-message").innerText()).isNotBlank();
            assertThat(Look.obstacles(page)).isEmpty();
            page.keyboard().press("Escape");
            assertThat(page.locator("#withdraw-dialog").isVisible()).isFalse();
            assertThat(page.request().get(story).status()).isEqualTo(200);
        });
    }

    @Test
    void killStandsInTheFirstScreenOfATelephone() {
        withAStoryThatIsOut((page, story) -> {
            page.setViewportSize(390, 844);
            page.reload();

            var kill = page.locator("[command=show-modal][commandfor=kill-dialog]").boundingBox();
            assertThat(kill.y + kill.height).isLessThan(844);
        });
    }

    private static void does(Page page, String verb, String reason) {
        page.locator("[commandfor=" + verb + "-dialog]").first().click();
        input(page, verb, "reason").fill(reason);
        press(page, verb, "go");
    }

    private void withAStoryThatIsOut(BiConsumer<Page, String> job) {
        OwnStories.declare(desk);
        var article = OwnStories.write(desk, headline, "The council signed in May.");
        try (var colleague = desk.joinedBy(base, "EDITOR")) {
            var page = colleague.page();
            page.navigate(article);
            press(page, "stage", "publish");
            var address = page.locator("#publish dd a").first().getAttribute("href");
            job.accept(page, base + URI.create(address).getPath().substring(1));
        }
    }
}
