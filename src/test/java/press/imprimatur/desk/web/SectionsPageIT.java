package press.imprimatur.desk.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLDecoder;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;
import press.imprimatur.testing.OwnStories;

/** An editor makes sections and files a story; readers find it there. */
@ArquillianTest
@RunAsClient
class SectionsPageIT extends DeskTest {

    private final String unique = UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void takeItBack() {
        OwnStories.takeBack(desk);
    }

    @Test
    void aStoryIsFiledAndFoundInItsSectionAndInTheOneAbove() {
        add("News " + unique, "");
        add("Harbour " + unique, "News " + unique);
        var page = desk.page();
        assertThat(page.locator("#tree").innerText()).contains("Harbour " + unique);
        assertThat(Look.obstacles(page)).isEmpty();

        OwnStories.declare(desk);
        var article = OwnStories.write(desk, "Ferries " + unique, "They run late.");
        file(page, "harbour-" + unique);
        try (var colleague = desk.joinedBy(base, "EDITOR")) {
            colleague.page().navigate(article);
            press(colleague.page(), "stage", "publish");
        }

        desk.go("sections/news-" + unique);
        assertThat(page.locator("main").innerText()).contains("Ferries " + unique);
        assertThat(Look.obstacles(page)).isEmpty();
        page.locator("a:has-text('Ferries " + unique + "')").click();
        page.locator("a:has-text('Harbour " + unique + "')").click();
        assertThat(page.url()).endsWith("sections/harbour-" + unique);
        assertThat(page.request().get(page.url() + "/feed.json").text())
                .contains("Ferries " + unique);
        assertThat(desk.faults()).isEmpty();
    }

    @Test
    void aSectionIsRenamedAndItsOldAddressLeadsThere() {
        add("Culture " + unique, "");
        var page = desk.page();
        press(page, row(page, "Culture " + unique).locator("a:has-text('Change')"));
        input(page, "one", "name").fill("Arts " + unique);
        input(page, "one", "slug").fill("arts-" + unique);
        press(page, "one", "save");
        assertThat(notices(page)).contains("Arts " + unique);

        desk.go("sections/culture-" + unique);
        assertThat(page.url()).endsWith("sections/arts-" + unique);
        assertThat(page.locator("h1").innerText()).contains("Arts " + unique);
    }

    @Test
    void aSectionInAnotherScriptIsFoundUnderItsOwnLetters() {
        add("문화", "문화-" + unique, "");
        var page = desk.page();
        press(page, row(page, "문화-" + unique).locator("a:has-text('Change')"));
        input(page, "one", "slug").fill("예술-" + unique);
        press(page, "one", "save");

        desk.go("sections/문화-" + unique);
        assertThat(URLDecoder.decode(page.url(), UTF_8)).endsWith("sections/예술-" + unique);
        assertThat(page.locator("link[rel=canonical]").getAttribute("href"))
                .matches("[\\x21-\\x7e]+")
                .contains("sections/%EC%98%88%EC%88%A0-" + unique);
        assertThat(page.request().get(page.url() + "/feed.xml").status()).isEqualTo(200);
        assertThat(page.locator("nav.sections a[aria-current]").innerText()).isEqualTo("문화");
    }

    @Test
    void aSectionWithoutANameIsRefusedBesideTheField() {
        var page = desk.go("desk/sections/sections.xhtml");
        press(page, "one", "save");
        assertThat(page.locator("[id='one:name-message']").innerText()).contains("name");
    }

    private void add(String name, String parent) {
        add(name, "", parent);
    }

    private void add(String name, String slug, String parent) {
        var page = desk.go("desk/sections/sections.xhtml");
        input(page, "one", "name").fill(name);
        input(page, "one", "slug").fill(slug);
        if (!parent.isEmpty()) {
            var option = page.locator("[id='one:parent'] option:has-text('" + parent + "')");
            input(page, "one", "parent").selectOption(option.getAttribute("value"));
        }
        press(page, "one", "save");
        assertThat(notices(page)).contains(name);
    }

    private static void file(Page page, String slug) {
        var section = input(page, "article", "section");
        section.evaluate("field => field.closest('details')?.setAttribute('open', '')");
        section.selectOption(slug);
        press(page, "article", "save");
    }

    private static Locator row(Page page, String name) {
        return page.locator("#tree li").filter(new Locator.FilterOptions().setHasText(name));
    }
}
