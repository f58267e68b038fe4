package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;

/** The publisher declares what is its own, and from then on staff just write. */
@ArquillianTest
@RunAsClient
class OwnershipPageIT extends DeskTest {

    private static final String PAGE = "desk/rights/ownership.xhtml";
    private static final String SENTENCES =
            "The night ferry left the old quay at ten past eleven, ten minutes late and eleven"
                    + " years after everybody had stopped waiting for it. The purser let him on.";

    @AfterEach
    void takeItBack() {
        var page = desk.go(PAGE);
        var permission = page.locator("a:has-text('See it as a permission')");
        if (permission.count() > 0) {
            press(page, permission);
            page.locator("summary:has-text('Revoke this')").first().click();
            input(page, "end", "reason").fill("The test is over");
            press(page, "end", "revoke");
        }
    }

    @Test
    void whatIsWrittenHereIsGreenAndWhatIsPastedIsAskedAboutOnce() {
        var page = desk.go(PAGE);
        assertThat(input(page, "declaration", "declare").count()).isEqualTo(1);
        assertThat(Look.obstacles(page)).isEmpty();
        if (input(page, "joining", "people").locator("label:has-text('Petra Novakova')").count()
                > 0) {
            page.locator("[id='joining:people'] label:has-text('Petra Novakova')").first().click();
            press(page, "joining", "join");
            assertThat(notices(page)).contains("Added.");
        }
        press(page, "declaration", "declare");
        assertThat(notices(page)).contains("What staff make here is ours from now on.");

        write(page, false);
        assertThat(page.locator("#rights .badge").first().innerText()).contains("Permitted");

        write(page, true);
        assertThat(page.locator("#rights .reasons").innerText())
                .contains("a part of it was brought in from outside");
        assertThat(Look.obstacles(page)).isEmpty();

        press(page, "say", "ours");

        assertThat(notices(page)).contains("Recorded, in your name.");
        assertThat(page.locator("#rights .reasons").count()).isZero();
        assertThat(page.locator("#whose").innerText()).contains("Petra Novakova");
    }

    private void write(Page page, boolean isPasted) {
        desk.go("desk/articles/article.xhtml");
        page.locator(".body-text").waitFor();
        input(page, "article", "headline").fill("Night ferry " + UUID.randomUUID());
        page.locator(".body-text").click();
        page.locator(".body-text.ProseMirror-focused").waitFor();
        if (isPasted) {
            page.locator(".body-text").evaluate(PASTE, SENTENCES);
        } else {
            page.keyboard().type("The night ferry left the old quay.");
        }
        press(page, "article", "save");
    }

    private static final String PASTE =
            """
            (place, words) => {
                const data = new DataTransfer();
                data.setData("text/plain", words);
                place.dispatchEvent(new ClipboardEvent("paste",
                    { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """;
}
