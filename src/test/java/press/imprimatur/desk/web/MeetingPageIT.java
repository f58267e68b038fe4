package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Page;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;

@ArquillianTest
@RunAsClient
class MeetingPageIT extends DeskTest {

    private static final String NEW = "desk/articles/article.xhtml";

    @Test
    void savesWhatDoesNotOverlapAndShowsWhatCameTogether() {
        var mine = begin();
        saveMeanwhile(mine, "<p>One stood here.</p>\n<p>Two stands here.</p>", "Theirs");

        write(mine, "<p>One stands here.</p>\n<p>Two stands there.</p>");
        press(mine, "article", "save");

        assertThat(notices(mine)).contains("Both texts are put together and saved");
        assertThat(bodyOf(mine)).isEqualTo("<p>One stood here.</p>\n<p>Two stands there.</p>");
        assertThat(input(mine, "article", "deck").inputValue()).isEqualTo("Theirs");
        mine.locator("#merged a").first().click();
        assertThat(mine.locator("#revisions .rows").innerText())
                .contains("put together with revision 2");
    }

    @Test
    void asksOnceAboutAParagraphThatBothChangedAndKeepsTheRest() {
        var mine = begin();
        saveMeanwhile(mine, "<p>One stood here.</p>\n<p>Two stands here.</p>", "Theirs");
        write(mine, "<p>One stands there.</p>\n<p>Two stands there.</p>");

        press(mine, "article", "save");

        assertThat(mine.locator("#conflict .conflict-pair").count()).isEqualTo(1);
        assertThat(mine.locator("#conflict .conflict-theirs").innerText())
                .contains("One stood here.");
        assertThat(mine.locator("#conflict .conflict-mine").innerText())
                .contains("One stands there.");
        assertThat(Look.obstacles(mine)).isEmpty();
        press(mine, "article", "meet");
        assertThat(notices(mine)).contains("still open");
        mine.getByLabel("Both, mine below").check();
        press(mine, "article", "meet");

        assertThat(bodyOf(mine))
                .isEqualTo(
                        "<p>One stood here.</p>\n<p>One stands there.</p>\n<p>Two stands there.</p>");
        assertThat(input(mine, "article", "deck").inputValue()).isEqualTo("Theirs");
    }

    @Test
    void takesAlongWhatIsTypedWhileItIsDecided() {
        var mine = begin();
        saveMeanwhile(mine, "<p>One stands here.</p>\n<p>Two stands here.</p>", "Theirs");
        input(mine, "article", "deck").fill("Mine");
        press(mine, "article", "save");

        input(mine, "article", "byline").fill("Jo Doe");
        mine.getByLabel("Mine", new Page.GetByLabelOptions().setExact(true)).check();
        press(mine, "article", "meet");

        assertThat(input(mine, "article", "deck").inputValue()).isEqualTo("Mine");
        assertThat(input(mine, "article", "byline").inputValue()).isEqualTo("Jo Doe");
    }

    private void saveMeanwhile(Page page, String body, String deck) {
        var faster = desk.newPage();
        faster.navigate(page.url());
        faster.locator(".body-text").waitFor();
        write(faster, body);
        input(faster, "article", "deck").fill(deck);
        press(faster, "article", "save");
        faster.close();
    }

    private Page begin() {
        var page = desk.go(NEW);
        page.locator(".body-text").waitFor();
        input(page, "article", "headline").fill("The sluice");
        write(page, "<p>One stands here.</p>\n<p>Two stands here.</p>");
        press(page, "article", "save");
        page.locator(".body-text").waitFor();
        return page;
    }

    private static void write(Page page, String body) {
        input(page, "article", "body").evaluate("(source, body) => { source.value = body; }", body);
    }

    private static String bodyOf(Page page) {
        page.locator(".body-text").waitFor();
        return (String) input(page, "article", "body").evaluate("source => source.value");
    }
}
