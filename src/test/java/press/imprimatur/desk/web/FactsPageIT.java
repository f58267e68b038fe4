package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;

/** A permission that asks for a fact leads to the page where it is said, and that decides. */
@ArquillianTest
@RunAsClient
class FactsPageIT extends DeskTest {

    @Test
    void where_the_site_is_served_from_is_said_once_and_the_story_is_green() {
        var article = story("Servers at home");
        permit(
                article,
                page -> {
                    input(page, "permission", "territory").fill("Germany");
                    input(page, "permission", "basis").selectOption("SERVER");
                });
        var page = desk.go(article);

        press(page, page.locator("#rights a[href*='channel.xhtml']").first());
        assertThat(Look.obstacles(page)).isEmpty();
        input(page, "reach", "server").fill("Atlantis");
        press(page, "reach", "save");
        assertThat(input(page, "reach", "server-message").innerText()).contains("Atlantis");
        input(page, "reach", "server").fill("Germany");
        press(page, "reach", "save");
        assertThat(notices(page)).contains("being decided again");

        assertThat(desk.go(article).locator("#rights").innerText())
                .contains("Nothing stands in the way");
        serveFromNowhere();
    }

    @Test
    void what_is_known_of_a_story_is_said_on_a_page_of_its_own() {
        var article = story("A story of science");
        var page = desk.go(article);
        assertThat(page.locator("#text-length").innerText()).contains("words");

        press(page, page.locator("#known"));
        assertThat(Look.obstacles(page)).isEmpty();
        input(page, "known", "section").fill("Science");
        input(page, "known", "bylines").fill("Ann Lee; Bob Roe");
        input(page, "known", "published").fill("2026-03-02");
        input(page, "known", "complete").check();
        press(page, "known", "save");
        assertThat(notices(page)).contains("decided again");

        press(page, page.locator("#known"));
        assertThat(input(page, "known", "section").inputValue()).isEqualTo("Science");
        assertThat(input(page, "known", "bylines").inputValue()).isEqualTo("Ann Lee; Bob Roe");
        assertThat(input(page, "known", "published").inputValue()).isEqualTo("2026-03-02");
        assertThat(input(page, "known", "complete").isChecked()).isTrue();
    }

    @Test
    void an_editor_rests_a_story_on_another_permission_and_leaves_it_to_the_rules_again() {
        var article = story("A story with two papers");
        permit(article, page -> {});
        permit(article, page -> input(page, "permission", "title").fill("The other paper"));
        var page = desk.go(article);

        var rests = page.locator("#choices").innerText();
        press(page, page.locator("#choices input[value^='Rest it on']").first());
        assertThat(notices(page)).contains("the receipt will say so");
        assertThat(Look.obstacles(page)).isEmpty();
        assertThat(page.locator("#choices").innerText())
                .contains("An editor chose it")
                .isNotEqualTo(rests);
        press(page, page.locator("#choices input[value='Leave it to the rules']"));

        assertThat(page.locator("#choices").innerText()).isEqualTo(rests);
    }

    @Test
    void what_a_paper_asks_us_to_be_is_answered_where_the_story_leads() {
        var article = story("For the accredited");
        var condition = "accredited at " + UUID.randomUUID();
        permit(article, page -> input(page, "permission", "grantee").fill(condition));
        var page = desk.go(article);

        press(page, page.locator("#rights a[href*='grantee.xhtml']").first());
        assertThat(Look.obstacles(page)).isEmpty();
        assertThat(input(page, "grantee", "condition").inputValue()).isEqualTo(condition);
        press(page, "grantee", "yes");

        assertThat(page.locator("#answered").innerText()).contains(condition);
        assertThat(desk.go(article).locator("#rights").innerText())
                .contains("Nothing stands in the way");
    }

    private String story(String headline) {
        var page = desk.go("desk/articles/article.xhtml");
        page.locator(".body-text").waitFor();
        input(page, "article", "headline").fill(headline + " " + UUID.randomUUID());
        press(page, "article", "save");
        var id = page.url().replaceAll(".*[?&]id=([0-9a-f-]+).*", "$1");
        return "desk/articles/article.xhtml?id=" + id;
    }

    private void permit(String article, Consumer<Page> terms) {
        var work = article.replaceAll(".*id=", "");
        var page = desk.go("desk/rights/permission.xhtml?work=" + work);
        input(page, "permission", "title").fill("Under conditions");
        input(page, "permission", "grantor").fill("Radio");
        input(page, "permission", "groups:0:uses:0").check();
        terms.accept(page);
        input(page, "permission", "evidenceText").fill("Under these conditions only.");
        press(page, "permission", "record");
    }

    private void serveFromNowhere() {
        var page = desk.go("desk/channel.xhtml");
        input(page, "reach", "server").fill("");
        press(page, "reach", "save");
    }
}
