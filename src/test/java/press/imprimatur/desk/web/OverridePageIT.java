package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;

/** Where the rules leave a question, two persons answer it, each at a desk of their own. */
@ArquillianTest
@RunAsClient
class OverridePageIT extends DeskTest {

    @Test
    void one_person_asks_for_it_with_a_reason_and_another_signs() {
        var why = "The desk rang them " + UUID.randomUUID();
        var page = storyForServersThatNobodyPlaced();
        page.locator("#overridden details summary").click();
        press(page, "override", "go");
        assertThat(input(page, "override", "reason-message").innerText()).isNotBlank();
        input(page, "override", "reason").fill(why);
        input(page, "override", "hours").fill("24");
        press(page, "override", "go");
        assertThat(notices(page)).contains("Somebody else has to sign it now");
        assertThat(Look.obstacles(page)).isEmpty();

        sign(page, why);
        assertThat(notices(page)).contains("You asked for this override yourself");
        try (var colleague = desk.joinedBy(base, "EDITOR")) {
            var theirs = colleague.go("desk/rights/overrides.xhtml");
            sign(theirs, why);

            assertThat(notices(theirs)).contains("It counts from now on");
            assertThat(row(theirs, why)).contains("Edith Lane");
        }
    }

    /** A story whose permission asks for something that nobody has told the product. */
    private Page storyForServersThatNobodyPlaced() {
        var page = desk.go("desk/articles/article.xhtml");
        page.locator(".body-text").waitFor();
        input(page, "article", "headline").fill("Servers at sea " + UUID.randomUUID());
        press(page, "article", "save");
        var article = page.url().replaceAll(".*[?&]id=([0-9a-f-]+).*", "$1");
        desk.go("desk/rights/permission.xhtml?work=" + article);
        input(page, "permission", "title").fill("On servers in Germany");
        input(page, "permission", "grantor").fill("Radio");
        input(page, "permission", "groups:0:uses:0").check();
        input(page, "permission", "territory").fill("Germany");
        input(page, "permission", "basis").selectOption("SERVER");
        input(page, "permission", "evidenceText").fill("On servers in Germany only.");
        press(page, "permission", "record");
        return desk.go("desk/articles/article.xhtml?id=" + article);
    }

    private static void sign(Page page, String why) {
        page.evaluate("document.documentElement.setAttribute('data-before', 'true')");
        page.locator("li:has-text('" + why + "') input[value^='Sign']").click();
        page.locator("html:not([data-before]) #noticeArea :text-matches('.')").first().waitFor();
    }

    private static String row(Page page, String why) {
        return page.locator("li:has-text('" + why + "')").innerText();
    }
}
