package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;

/** Who may not ask for permissions tells those who may, and sees that they know. */
@ArquillianTest
@RunAsClient
class WishPageIT extends DeskTest {

    private final String headline = "Herons on the quay " + UUID.randomUUID();

    @Test
    void a_reporter_tells_the_rights_desk_which_strikes_it_when_nothing_comes_of_it() {
        try (var reporter = desk.joinedBy(base, "REPORTER")) {
            var article = write(reporter.page(), reporter.go("desk/articles/article.xhtml"));
            assertThat(article.locator(".reasons").innerText())
                    .contains("No permission covers the text.")
                    .doesNotContain("headline", "body");
            assertThat(article.locator(".reasons a")).satisfies(WishPageIT::leadsNowhere);

            press(article, "wish", "tell");

            assertThat(notices(article)).contains("The rights desk knows");
            assertThat(article.locator("#rights").innerText()).contains("told the rights desk");
            assertThat(Look.obstacles(article)).isEmpty();
        }
        var home = desk.go("desk/home.xhtml");
        assertThat(wish(home).innerText()).contains("Edith Lane", "Record a permission");
        assertThat(Look.obstacles(home)).isEmpty();

        press(home, wish(home).locator("input[value='Strike it']"));

        assertThat(notices(home)).contains("It is off the list.");
        assertThat(wish(home).count()).isZero();
    }

    @Test
    void what_was_recorded_is_not_wished_for_any_more() {
        String article;
        try (var reporter = desk.joinedBy(base, "REPORTER")) {
            var page = write(reporter.page(), reporter.go("desk/articles/article.xhtml"));
            press(page, "wish", "tell");
            article = page.url();
        }

        press(desk.page(), wish(desk.go("desk/home.xhtml")).locator("a"));
        var form = desk.page();
        input(form, "permission", "grantor").fill("Edith Lane");
        input(form, "permission", "groups:0:uses:0").check();
        input(form, "permission", "evidenceText").fill("She wrote it herself.");
        press(form, "permission", "record");

        assertThat(wish(desk.go("desk/home.xhtml")).count()).isZero();
        assertThat(desk.go(article.substring(base.toString().length())).locator("#rights"))
                .satisfies(
                        panel -> assertThat(panel.innerText()).doesNotContain("covers the text"));
    }

    private Page write(Page page, Page opened) {
        page.locator(".body-text").waitFor();
        input(opened, "article", "headline").fill(headline);
        press(opened, "article", "save");
        return opened;
    }

    private Locator wish(Page home) {
        return home.locator("#wishes-form li:has-text('" + headline + "')");
    }

    private static void leadsNowhere(Locator links) {
        assertThat(links.count()).isZero();
    }
}
