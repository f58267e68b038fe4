package press.imprimatur.desk.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Page;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;

/** How it is to write: the page opens on the text, and nothing else is in the way. */
@ArquillianTest
@RunAsClient
class WritingPageIT extends DeskTest {

    private static final String NEW = "desk/articles/article.xhtml";

    @ParameterizedTest
    @CsvSource({"1440, 900", "390, 844"})
    void showsTheFirstLinesOfTheTextAndTheWayToSaveThem(int width, int height) {
        var page = begin("Night ferry returns to the harbour after eleven years");
        page.setViewportSize(width, height);
        page.reload();
        page.locator(".body-text p").first().waitFor();

        var line = page.locator(".body-text p").first().boundingBox();
        var save = input(page, "article", "save").boundingBox();

        assertThat(line.y + 24).isLessThan(save.y);
        assertThat(save.y + save.height).isLessThanOrEqualTo(height);
    }

    @Test
    void beginsInTheHeadlineOfANewStory() {
        var page = desk.go(NEW);

        assertThat(input(page, "article", "headline")).isFocused();
    }

    @Test
    void savesByTheKeysThatSaveEverywhere() {
        var page = begin("A crossing");
        input(page, "article", "deck").fill("By night");

        page.evaluate("document.documentElement.setAttribute('data-before', 'true')");
        page.keyboard().press("Control+s");
        page.locator("html:not([data-before]) #noticeArea").waitFor();

        assertThat(notices(page)).contains("Saved.");
        assertThat(input(page, "article", "deck").inputValue()).isEqualTo("By night");
    }

    @Test
    void foldsTheSideAwayUntilSomethingInItIsAskedFor() {
        var page = begin("A slow story");

        page.locator("[data-side-toggle]").click();
        page.reload();
        assertThat(input(page, "article", "byline")).isHidden();

        page.locator(".save-bar a[href='#publish']").click();
        assertThat(page.locator("#publish")).isVisible();
    }

    @Test
    void unfoldsWhatIsRefused() {
        var page = begin("A story at no address");
        input(page, "article", "slug").fill("No Slug!");
        page.locator("[data-fold=details]").click();
        assertThat(input(page, "article", "slug")).isHidden();

        press(page, "article", "save");

        assertThat(input(page, "article", "slug-message")).isVisible();
    }

    @Test
    void saysHowLongItIsAndHowLongItTakesToRead() {
        var page = begin("A short story");

        assertThat(page.locator(".editor-count")).hasText("3 words · 1 min to read");
    }

    @Test
    void standsInNobodysWay() {
        var page = begin("A story for everybody");

        assertThat(Look.obstacles(page)).isEmpty();
        assertThat(desk.faults()).isEmpty();
    }

    private Page begin(String headline) {
        var page = desk.go(NEW);
        page.locator(".body-text").waitFor();
        input(page, "article", "headline").fill(headline);
        input(page, "article", "body")
                .evaluate("source => { source.value = '<p>As it was.</p>'; }");
        press(page, "article", "save");
        page.locator(".body-text").waitFor();
        return page;
    }
}
