package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;
import press.imprimatur.testing.OwnStories;

/** A mistake that readers have is put right by one person in a minute, and another looks at it. */
@ArquillianTest
@RunAsClient
class CorrectionPageIT extends DeskTest {

    private static final String REVIEW = "desk/publishing/corrections.xhtml";

    private final String headline = "Night ferry " + UUID.randomUUID();

    @AfterEach
    void takeItBack() {
        OwnStories.takeBack(desk);
    }

    @Test
    void oneCorrectsWithANoteForReadersAndAnotherReviews() {
        OwnStories.declare(desk);
        var article = OwnStories.write(desk, headline, "The night ferry leaves at ten.");
        try (var colleague = desk.joinedBy(base, "EDITOR")) {
            publish(colleague.page(), article);
            var page = correct(article);
            assertThat(page.locator(".public-note").innerText())
                    .contains("Correction")
                    .contains("It leaves at eleven, not at ten.");
            assertThat(page.locator("article .text").innerText()).contains("at eleven");
            assertThat(page.locator("article .kicker").innerText()).isEqualTo("At the quay");
            refuseOwnReview();
            confirm(colleague.page());
        }
        assertThat(desk.go(REVIEW).locator("main").innerText()).doesNotContain(headline);
        assertThat(desk.faults()).isEmpty();
    }

    @Test
    void a_lawyered_text_is_published_by_a_second_person_with_a_note_and_can_be_taken_back() {
        OwnStories.declare(desk);
        var article = OwnStories.write(desk, headline, "The night ferry leaves at ten.");
        try (var colleague = desk.joinedBy(base, "EDITOR")) {
            publish(colleague.page(), article);
            var page = desk.page();
            page.navigate(article);
            press(page, "legal", "mark");
            assertThat(notices(page)).contains("every change takes a second person now");
            rewrite(page, "The night ferry leaves at eleven.");
            press(page, "article", "save");

            publishWithNote(colleague.page(), article);

            page.navigate(article);
            press(page, page.locator("#revisions"));
            press(page, page.locator("a:has-text('Open in the editor')").last());
            assertThat(page.locator(".body-text").innerText()).contains("leaves at ten");
        }
    }

    private void publishWithNote(Page page, String article) {
        page.navigate(article);
        page.locator("summary:has-text('Publish with a note for readers')").click();
        input(page, "noted", "note").fill("It leaves at eleven, not at ten.");
        press(page, "noted", "go");
        assertThat(notices(page)).contains("is out.");
        var address = page.locator("#publish dd a").first().getAttribute("href");
        page.navigate(base + URI.create(address).getPath().substring(1));
        assertThat(page.locator(".public-note").innerText()).contains("at eleven, not at ten");
        assertThat(page.locator("article .text").innerText()).contains("leaves at eleven");
    }

    private static void rewrite(Page page, String words) {
        page.locator(".body-text").waitFor();
        page.locator(".body-text p").first().click();
        page.locator(".body-text.ProseMirror-focused").waitFor();
        page.keyboard().press("Control+a");
        page.keyboard().type(words);
    }

    private static void publish(Page page, String article) {
        page.navigate(article);
        press(page, "stage", "publish");
        assertThat(notices(page)).contains("is out.");
    }

    /** Corrects it, and shows what readers get. */
    private Page correct(String article) {
        var page = desk.page();
        page.navigate(article);
        var address = page.locator("#publish dd a").first().getAttribute("href");
        press(page, page.locator("#correct"));
        page.locator(".body-text").waitFor();
        assertThat(Look.obstacles(page)).isEmpty();
        rewrite(page, "The night ferry leaves at eleven.");
        input(page, "correct", "kicker").fill("At the quay");

        press(page, "correct", "go");
        assertThat(page.locator("[id='correct:note-message']").innerText())
                .contains("what was wrong and what is right");
        assertThat(page.locator(".body-text").innerText()).contains("at eleven");
        input(page, "correct", "note").fill("It leaves at eleven, not at ten.");
        press(page, "correct", "go");

        assertThat(notices(page)).contains("is corrected");
        desk.go(URI.create(address).getPath().substring(1));
        return page;
    }

    private void refuseOwnReview() {
        var home = desk.go("desk/home.xhtml");
        assertThat(home.locator("section[aria-labelledby='corrections']").innerText())
                .contains("Corrections to review")
                .contains("To review");
        var page = desk.go(REVIEW);
        assertThat(Look.obstacles(page)).isEmpty();
        var row = page.locator("ul.rows > li").filter(about());
        assertThat(row.locator("del").allInnerTexts()).anyMatch(text -> text.contains("ten"));
        assertThat(row.locator("ins").allInnerTexts()).anyMatch(text -> text.contains("eleven"));
        assertThat(row.textContent()).contains("Kicker");
        press(page, row.locator("input[value='It is right']"));
        assertThat(notices(page)).contains("somebody else has to review it");
    }

    private void confirm(Page page) {
        page.navigate(base + REVIEW);
        var row = page.locator("ul.rows > li").filter(about());
        press(page, row.locator("input[value='It is right']"));
        assertThat(notices(page)).contains("Confirmed").contains(headline);
    }

    private Locator.FilterOptions about() {
        return new Locator.FilterOptions().setHasText(headline);
    }
}
