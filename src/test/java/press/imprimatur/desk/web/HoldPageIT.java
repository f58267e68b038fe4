package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.press;

import java.net.URI;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;
import press.imprimatur.testing.OwnStories;

/** A lawyer calls: a story is stopped in two clicks, and let go again when it may run. */
@ArquillianTest
@RunAsClient
class HoldPageIT extends DeskTest {

    private final String headline = "Harbour contract " + UUID.randomUUID();

    @AfterEach
    void takeItBack() {
        OwnStories.takeBack(desk);
    }

    @Test
    void aStoryThatIsOutIsStoppedInTwoClicksAndLetGoAgain() {
        OwnStories.declare(desk);
        var article = OwnStories.write(desk, headline, "The council signed in May.");
        try (var colleague = desk.joinedBy(base, "EDITOR")) {
            var page = colleague.page();
            page.navigate(article);
            press(page, "stage", "publish");
            var address = page.locator("#publish dd a").first().getAttribute("href");
            var story = base + URI.create(address).getPath().substring(1);

            page.locator("[command=show-modal][commandfor=holding-dialog]").click();
            input(page, "holding", "reason").fill("The council’s lawyers called");
            press(page, "holding", "go");

            assertThat(notices(page)).contains("It is on hold");
            assertThat(page.locator("#hold").innerText()).contains("The council’s lawyers called");
            assertThat(Look.obstacles(page)).isEmpty();
            assertThat(page.request().get(story).status()).isEqualTo(410);

            page.locator("#hold summary:has-text('Lift the hold')").click();
            page.locator("#hold [id$='liftReason']").fill("They agreed to it");
            press(page, page.locator("#hold [id$='lift:go']"));
            assertThat(notices(page)).contains("The hold is lifted");
            assertThat(page.locator("#hold").count()).isZero();
            assertThat(page.request().get(story).status()).isEqualTo(200);
        }
    }

    @Test
    void aHoldTakesAReason() {
        OwnStories.declare(desk);
        var page = desk.page();
        page.navigate(OwnStories.write(desk, headline, "The council signed in May."));
        page.locator("[command=show-modal][commandfor=holding-dialog]").click();
        press(page, "holding", "go");

        assertThat(page.locator("[id='holding:reason-message']").innerText()).isNotBlank();
    }
}
