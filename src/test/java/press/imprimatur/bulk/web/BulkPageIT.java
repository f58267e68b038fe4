package press.imprimatur.bulk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;
import press.imprimatur.testing.Script;

/** Stories are chosen in the list, and something is done with all of them. */
@ArquillianTest
@RunAsClient
class BulkPageIT extends DeskTest {

    private static final String LIST = "desk/articles/articles.xhtml?mine=true";
    private static final int ONE_MORE_THAN_A_PAGE = 31;

    private final String mark = UUID.randomUUID().toString();

    @Test
    void storiesAreChosenWithTheKeyboardLookedAtAndTagged() {
        begin(2);
        var page = desk.go(LIST);
        box(page, "Ferry 1 ").focus();
        page.keyboard().press("Space");
        box(page, "Ferry 2 ").focus();
        page.keyboard().press("Space");
        assertThat(page.locator("[data-chosen-count]").innerText()).isEqualTo("Chosen: 2");
        assertThat(Look.obstacles(page)).isEmpty();

        open(page);
        assertThat(Look.obstacles(page)).isEmpty();
        input(page, "list", "tag").fill("Ports");
        press(page, "list", "addTag");
        assertThat(page.locator(".bulk-rows li").count()).isEqualTo(2);
        assertThat(page.locator(".bulk-rows").innerText())
                .contains("Ferry 1 " + mark, "It gets the tag “Ports”.", "Will be done");
        assertThat(Look.obstacles(page)).isEmpty();
        press(page, "bulk", "begin");

        page.locator("main [role=status]:has-text('It is over: 2 of 2 done')").waitFor();
        assertThat(page.locator(".bulk-rows .status").allInnerTexts())
                .containsExactly("Done", "Done");
        assertThat(Look.obstacles(page)).isEmpty();
        var told = desk.go("desk/notifications/notifications.xhtml");
        press(told, told.locator("main a:has-text('Tagged: 2 of 2')").first());
        assertThat(told.locator(".bulk-rows").innerText()).contains("Ferry 2 " + mark);
        assertThat(desk.faults()).isEmpty();
    }

    @Test
    void whatIsChosenStaysChosenWhileTheListIsTurned() {
        begin(ONE_MORE_THAN_A_PAGE);
        var page = desk.go(LIST);
        box(page, "Ferry 31 ").check();
        page.locator(".ui-paginator-next").click();
        page.waitForURL("**page=2");
        box(page, "Ferry 1 ").check();
        page.locator(".ui-paginator-prev").click();
        page.waitForURL("**mine=true");
        assertThat(box(page, "Ferry 31 ").isChecked()).isTrue();
        assertThat(box(page, "Ferry 30 ").isChecked()).isFalse();

        open(page);
        press(page, "list", "hold");
        assertThat(page.locator(".bulk-rows li").count()).isEqualTo(2);
        assertThat(page.locator(".bulk-rows").innerText())
                .contains("Ferry 31 " + mark, "Ferry 1 " + mark, "cannot come out");
        press(page, "bulk", "begin");
        assertThat(input(page, "bulk", "reason-message").innerText()).isNotBlank();
        input(page, "bulk", "reason").fill("The lawyers called");
        press(page, "bulk", "begin");
        page.locator("main [role=status]:has-text('It is over: 2 of 2 done')").waitFor();
        assertThat(desk.faults()).isEmpty();
    }

    @Test
    void whoChoosesNothingIsToldSoAndWhatWasTypedStays() {
        begin(1);
        var page = desk.go(LIST);
        open(page);
        input(page, "list", "tag").fill("Ports");
        press(page, "list", "addTag");
        assertThat(page.locator("main").innerText()).contains("Choose stories first.");
        assertThat(input(page, "list", "tag").inputValue()).isEqualTo("Ports");

        box(page, "Ferry 1 ").check();
        input(page, "list", "tag").fill("a, b");
        press(page, "list", "addTag");
        assertThat(input(page, "list", "tag-message").innerText()).isEqualTo("Type one tag.");
        assertThat(box(page, "Ferry 1 ").isChecked()).isTrue();
        assertThat(page.locator("[data-chosen-count]").innerText()).isEqualTo("Chosen: 1");
        assertThat(Look.obstacles(page)).isEmpty();
    }

    @Test
    void aReporterIsOfferedNoHoldAndAddressesOfOthersLeadNowhere() {
        begin(1);
        var page = desk.go(LIST);
        box(page, "Ferry 1 ").check();
        open(page);
        press(page, "list", "hold");
        var theirs = page.url().substring(base.toString().length());
        try (var colleague = desk.joinedBy(base, "REPORTER")) {
            var list = colleague.go("desk/articles/articles.xhtml");
            assertThat(input(list, "list", "hold").count()).isZero();
            assertThat(input(list, "list", "addTag").count()).isOne();
            assertThat(colleague.go(theirs).locator("main").innerText())
                    .contains("You have no such work");
        }
    }

    private Locator box(Page page, String headline) {
        return page.locator("input[name=story][aria-label='Choose: " + headline + mark + "']");
    }

    private static void open(Page page) {
        page.locator(".bulk-choice summary").click();
    }

    private void begin(int many) {
        var script = new Script(base, desk.tokenWith("WRITE"));
        for (var number = 1; number <= many; number++) {
            var text =
                    "{\"headline\": \"Ferry %d %s\", \"language\": \"en\", \"body\": \"<p>Out.</p>\"}";
            var begun = script.post("articles", text.formatted(number, mark));
            assertThat(begun.status()).as(begun.json().toString()).isEqualTo(201);
        }
    }
}
