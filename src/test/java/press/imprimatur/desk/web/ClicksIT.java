package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskBrowser;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.OwnStories;
import press.imprimatur.testing.Soon;
import press.imprimatur.testing.TestPicture;

/**
 * How many clicks a task takes from the home page, confirmations included. Typing, Tab and Enter in
 * a box that was typed into are free.
 */
@ArquillianTest
@RunAsClient
class ClicksIT extends DeskTest {

    private final String headline = "Lock gates " + UUID.randomUUID();
    private int clicks;

    @AfterEach
    void takeItBack() {
        OwnStories.takeBack(desk);
    }

    @Test
    void killsAStoryOnATelephoneByItsPublicAddressInFour() {
        withAStoryThatIsOut((page, address) -> {
            page.setViewportSize(390, 844);
            home(page);
            click(page.locator("[data-nav-toggle]"));
            search(page, address);
            follow(page, page.locator(".found a:has-text('" + headline + "')").first());
            click(page.locator("[command=show-modal][commandfor=kill-dialog]"));
            input(page, "kill", "reason").fill("A source is in danger");
            follow(page, input(page, "kill", "go"));

            assertThat(notices(page)).contains("is killed");
            assertThat(page.request().get(here(address)).status()).isEqualTo(410);
            assertThat(clicks).isLessThanOrEqualTo(4);
        });
    }

    @Test
    void correctsAStoryThatIsOutAloneInFour() {
        withAStoryThatIsOut((colleagues, address) -> {
            // Whose words come in is asked: the declaration of our own work names this person.
            var page = desk.page();
            home(page);
            search(page, address);
            follow(page, page.locator(".found a:has-text('" + headline + "')").first());
            follow(page, page.locator("#correct"));
            input(page, "correct", "note").fill("They open at one, not at noon.");
            input(page, "correct", "deck").fill("From Monday on they open at one.");
            follow(page, input(page, "correct", "go"));

            page.navigate(here(address));
            assertThat(page.locator(".public-note").innerText()).contains("at one, not at noon");
            assertThat(clicks).isLessThanOrEqualTo(4);
        });
    }

    @Test
    void saysByWhatRightAStoryIsLiveInThree() {
        withAStoryThatIsOut((page, address) -> {
            home(page);
            search(page, address);

            assertThat(page.locator("main").innerText()).contains("By what right");
            assertThat(clicks).isLessThanOrEqualTo(3);
        });
    }

    @Test
    void holdsTheStoryThatIsOpenInTwo() {
        withAStoryThatIsOut((page, address) -> {
            home(page);
            search(page, address);
            page.locator(".found a:has-text('" + headline + "')").first().click();
            page.waitForLoadState();
            clicks = 0;
            click(page.locator("[command=show-modal][commandfor=holding-dialog]"));
            input(page, "holding", "reason").fill("The harbour’s lawyers called");
            follow(page, input(page, "holding", "go"));

            assertThat(notices(page)).contains("on hold");
            assertThat(clicks).isLessThanOrEqualTo(2);
        });
    }

    @Test
    void schedulesAStoryForTheMorningInThree() {
        OwnStories.declare(desk);
        OwnStories.write(desk, headline, "They open at noon.");
        press(desk.page(), "stage", "offer");
        try (var colleague = desk.joinedBy(base, "EDITOR")) {
            var page = colleague.page();
            home(page);
            follow(page, page.locator("main a:has-text('" + headline + "')").first());
            click(page.locator("#publish summary:has-text('Schedule')"));
            assertThat(input(page, "schedule", "at").inputValue()).endsWith("T06:00");
            follow(page, input(page, "schedule", "go"));

            assertThat(notices(page)).contains("goes out on").contains("06:00");
            assertThat(clicks).isLessThanOrEqualTo(3);
        }
    }

    /**
     * Two subheads, a quotation, a link, a section, and a photo of one's own with what it shows.
     */
    @Test
    void bringsAWholeStoryOutInSixteenReporterAndEditorTogether() {
        OwnStories.declare(desk);
        var section = section();
        var page = desk.page();
        home(page);
        follow(page, page.locator("main a[href*='/articles/article']").first());
        input(page, "article", "headline").fill(headline);
        type(page);
        unfold(page, "details");
        input(page, "article", "section").selectOption(section);
        addPhoto(page);
        follow(page, input(page, "article", "save"));
        follow(page, input(page, "stage", "offer"));

        try (var colleague = desk.joinedBy(base, "EDITOR")) {
            var theirs = colleague.page();
            home(theirs);
            follow(theirs, theirs.locator("main a:has-text('" + headline + "')").first());
            follow(theirs, input(theirs, "stage", "publish"));

            assertThat(notices(theirs)).contains("is out");
            var address = theirs.locator("#publish dd a").first().getAttribute("href");
            var html = theirs.request().get(here(address)).text();
            assertThat(html)
                    .contains("<h2>The gates</h2>", "<h2>The ferries</h2>", "<blockquote>")
                    .contains("https://harbour.example/gates", "/sections/" + section)
                    .contains("alt=\"Lock gates at noon\"");
            assertThat(clicks).isLessThanOrEqualTo(16);
        }
    }

    private void type(Page page) {
        click(page.locator(".body-text"));
        page.locator(".body-text.ProseMirror-focused").waitFor();
        for (var line :
                List.of("They open at noon.", "## The gates", "Slowly.", "## The ferries")) {
            page.keyboard().type(line);
            page.keyboard().press("Enter");
        }
        page.keyboard().type("The office");
        page.keyboard().press("Shift+Home");
        // No hand is so quick that the editor has not seen yet what is selected.
        page.locator("button:enabled[title^='Link']").waitFor();
        page.keyboard().press("Control+k");
        page.locator("#link-address").fill("https://harbour.example/gates");
        page.locator("#link-address").press("Enter");
        page.locator(".body-text a").waitFor();
        page.keyboard().press("End");
        page.keyboard().press("Enter");
        page.keyboard().type("> We wait.");
    }

    private void unfold(Page page, String part) {
        var fold = page.locator("[data-fold='" + part + "']");
        if ("false".equals(fold.getAttribute("aria-expanded"))) {
            click(fold);
        }
    }

    private void addPhoto(Page page) {
        unfold(page, "picture-part");
        click(page.locator("details:has([id$='foundAt']) summary").last());
        input(page, "article", "picture")
                .setInputFiles(new FilePayload("gates.jpg", "image/jpeg", TestPicture.jpeg()));
        // Choosing the file is a press of its own.
        clicks++;
        input(page, "article", "source").selectOption("STAFF");
        input(page, "article", "alternativeText").fill("Lock gates at noon");
    }

    /** The slug of a section that no other test knows. */
    private String section() {
        var slug = "quays-" + UUID.randomUUID().toString().substring(0, 8);
        var page = desk.go("desk/sections/sections.xhtml");
        input(page, "one", "name").fill(slug);
        press(page, "one", "save");
        return slug;
    }

    /** What is tried on a story by whoever may do all that editors may. */
    private interface Task {
        void on(Page page, String address);
    }

    private void withAStoryThatIsOut(Task task) {
        OwnStories.declare(desk);
        var article = OwnStories.write(desk, headline, "They open at noon.");
        try (DeskBrowser colleague = desk.joinedBy(base, "EDITOR")) {
            var page = colleague.page();
            page.navigate(article);
            press(page, "stage", "publish");
            task.on(page, page.locator("#publish dd a").first().getAttribute("href"));
        }
    }

    private void home(Page page) {
        page.navigate(base + "desk/home.xhtml");
    }

    private void search(Page page, String address) {
        var box = page.locator("#search-box");
        box.fill(address);
        box.press("Enter");
        page.waitForURL(url -> url.contains("/desk/search/search.xhtml"));
        // What went out is found within a second.
        Soon.until(() -> {
            page.reload();
            return page.locator(".found a:has-text('" + headline + "')").count() > 0;
        });
    }

    /** The public address, at the port of the test. */
    private String here(String address) {
        return base + URI.create(address).getPath().substring(1);
    }

    private void click(Locator target) {
        clicks++;
        target.click();
    }

    private void follow(Page page, Locator target) {
        clicks++;
        press(page, target);
    }
}
