package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.pick;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;

/** A partner's story runs in another language beside itself, and both know of each other. */
@ArquillianTest
@RunAsClient
class DerivedPageIT extends DeskTest {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String headline = "Ice breaks early " + mark;

    @Test
    void a_translation_is_begun_from_the_story_asked_for_and_brought_out() {
        var story = takenIn();
        permit(story, List.of("WEB_FULL"));
        var page = openArticle(story);
        page.locator("#derived summary:has-text('Make a translation')").click();
        press(page, "translate", "go");
        assertThat(page.locator("#derived .field-message").first().innerText())
                .contains("into which language");
        input(page, "translate", "language").selectOption(new SelectOption().setLabel("German"));
        press(page, "translate", "go");
        var child = articleOf(page);

        assertThat(child).isNotEqualTo(story);
        assertThat(notices(page)).contains("The translation of", headline);
        assertThat(page.locator("#made-from").innerText())
                .contains("Translation into German of", headline);
        assertThat(input(page, "article", "language").inputValue()).isEqualTo("de");
        assertThat(page.locator(".reasons").innerText()).contains("translation");
        assertThat(page.locator(".reasons input[value^='Restore']").count()).isZero();
        assertThat(page.locator(".reasons a:has-text('Ask Wire')").getAttribute("href"))
                .contains("work=" + story, "change=TRANSLATE");

        permit(story, List.of("WEB_FULL", "TRANSLATE"));
        translate(openArticle(child));
        press(page, "stage", "publish");

        assertThat(notices(page)).contains("Früh bricht das Eis");
        assertThat(page.locator("#history").textContent()).contains("made from", headline);
        assertThat(Look.obstacles(page)).isEmpty();
        press(page, page.locator("#made-from a"));
        assertThat(page.locator("#made-from-it").innerText())
                .contains("Translation into German", "Früh bricht das Eis");
        assertThat(Look.obstacles(page)).isEmpty();
    }

    @Test
    void a_shorter_version_says_when_its_story_has_changed() {
        var story = takenIn();
        var page = openArticle(story);
        page.locator("#derived summary:has-text('Make a shorter version')").click();
        press(page, "shorten", "go");
        var child = articleOf(page);
        assertThat(page.locator("#made-from").innerText()).contains("Shorter version of", headline);
        assertThat(page.locator("#derived .badge-block").count()).isZero();

        openArticle(story);
        input(page, "article", "deck").fill("Three weeks early");
        press(page, "article", "save");
        openArticle(child);

        assertThat(page.locator("#derived .badge-block").innerText())
                .contains("reads otherwise by now");
        assertThat(Look.obstacles(page)).isEmpty();
    }

    private void translate(Page page) {
        page.locator(".body-text").waitFor();
        input(page, "article", "headline").fill("Früh bricht das Eis");
        page.locator(".body-text").click();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type("Das Eis ging am Dienstag, drei Wochen zu früh.");
        page.keyboard().press("Enter");
        page.keyboard().type("Fischer sahen von ihren Booten aus zu und warteten.");
        press(page, "article", "save");
    }

    private String takenIn() {
        var page = desk.go("desk/sources/outlet.xhtml");
        input(page, "outlet", "name").fill("Wire " + mark);
        press(page, "outlet", "save");
        desk.go("desk/ingest/paste.xhtml");
        pick(page, "paste", "outlet", "Wire " + mark);
        input(page, "paste", "html")
                .fill(
                        "<html lang=\"en\"><body><article><h1>"
                                + headline
                                + "</h1><p>The ice went out on Tuesday, three weeks early.</p>"
                                + "<p>Fishermen watched from their boats, and waited for the first"
                                + " of them to leave.</p></article></body></html>");
        press(page, "paste", "take");
        return articleOf(page);
    }

    private void permit(String article, List<String> uses) {
        var page = desk.go("desk/rights/permission.xhtml?work=" + article);
        input(page, "permission", "title").fill("By mail " + mark);
        input(page, "permission", "grantor").fill("Wire " + mark);
        uses.forEach(use -> page.locator("input[name*='groups'][value='" + use + "']").check());
        input(page, "permission", "evidenceText").fill("You may reprint it.");
        press(page, "permission", "record");
    }

    private Page openArticle(String article) {
        return desk.go("desk/articles/article.xhtml?id=" + article);
    }

    private static String articleOf(Page page) {
        return page.url().replaceAll(".*[?&]id=([0-9a-f-]+).*", "$1");
    }
}
