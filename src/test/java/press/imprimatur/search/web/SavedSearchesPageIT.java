package press.imprimatur.search.web;

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

/** What somebody looks for again and again is one click away. */
@ArquillianTest
@RunAsClient
class SavedSearchesPageIT extends DeskTest {

    private final String name = "Saved " + UUID.randomUUID();

    @Test
    void aSearchIsSavedOpenedInOneClickRenamedAndDeleted() {
        var page = desk.go("desk/search/search.xhtml?q=ferries+%26+piers&kind=ARTICLE&state=DRAFT");
        save(page, name);
        assertThat(notices(page)).contains(name);
        assertThat(page.url()).endsWith("?q=ferries+%26+piers&kind=ARTICLE&state=DRAFT");
        assertThat(input(page, "saveSearch", "name").count()).isZero();
        assertThat(Look.obstacles(page)).isEmpty();

        desk.go("desk/articles/articles.xhtml");
        assertThat(Look.obstacles(page)).isEmpty();
        press(page, link(page, name));
        assertThat(page.locator("#search-words").inputValue()).isEqualTo("ferries & piers");
        assertThat(page.locator("#search-state").inputValue()).isEqualTo("DRAFT");
        assertThat(link(page, name).getAttribute("aria-current")).isEqualTo("true");

        press(page, page.locator(".saved-searches a:has-text('Rename or delete')"));
        assertThat(Look.obstacles(page)).isEmpty();
        press(page, page.locator("a[aria-label='Rename: " + name + "']"));
        assertThat(Look.obstacles(page)).isEmpty();
        input(page, "one", "name").fill("Other " + name);
        press(page, "one", "rename");
        assertThat(notices(page)).contains("Other " + name);
        press(page, page.locator("[aria-label='Delete: Other " + name + "']"));
        assertThat(notices(page)).contains("Other " + name, "is deleted");
        assertThat(page.locator("main a:has-text('" + name + "')").count()).isZero();
        assertThat(desk.faults()).isEmpty();
    }

    @Test
    void aNameThatCannotBeSoIsSaidAtItsFieldAndWhatWasFoundIsStillThere() {
        var page = desk.go("desk/search/search.xhtml?q=nothing-of-this-" + UUID.randomUUID());

        save(page, "");

        assertThat(input(page, "saveSearch", "name-message").innerText())
                .isEqualTo("Give the search a name.");
        assertThat(page.locator(".empty-title").innerText()).contains("has all of these words");
        save(page, "x".repeat(81));
        assertThat(input(page, "saveSearch", "name-message").innerText())
                .contains("80 characters at most");
        assertThat(input(page, "saveSearch", "name").inputValue()).hasSize(81);
        assertThat(Look.obstacles(page)).isEmpty();
    }

    @Test
    void aNarrowedListOfArticlesIsSavedToo() {
        var page = desk.go("desk/articles/articles.xhtml");
        assertThat(input(page, "saveSearch", "name").count()).isZero();

        press(page, page.locator(".tabs a:text-is('Begun by me')"));
        save(page, name);

        assertThat(page.url()).endsWith("/desk/articles/articles.xhtml?mine=true");
        desk.go("desk/search/search.xhtml");
        press(page, link(page, name));
        assertThat(page.locator(".tabs a.here").innerText()).isEqualTo("Begun by me");
        desk.go("desk/search/saved.xhtml");
        press(page, page.locator("[aria-label='Delete: " + name + "']"));
        assertThat(desk.faults()).isEmpty();
    }

    private static void save(Page page, String name) {
        if (!input(page, "saveSearch", "name").isVisible()) {
            page.locator(".saved-searches summary").click();
        }
        input(page, "saveSearch", "name").fill(name);
        press(page, "saveSearch", "save");
    }

    private static Locator link(Page page, String name) {
        return page.locator(".saved-searches a:text-is('" + name + "')");
    }
}
