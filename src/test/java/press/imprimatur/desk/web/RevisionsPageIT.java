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
class RevisionsPageIT extends DeskTest {

    private static final String NEW = "desk/articles/article.xhtml";

    @Test
    void listsWhoSavedWhenAndWhyAndMarksTheWordsThatChanged() {
        var page = twice();

        openHistory(page);

        assertThat(page.locator("#revisions .rows").innerText())
                .contains("Revision 1", "Revision 2", "The mayor called", "begun", "Now");
        assertThat(page.locator(".versus-two ins").allInnerTexts()).contains("stands");
        assertThat(page.locator(".versus-two del").allInnerTexts()).contains("fell");
        assertThat(page.locator(".versus-same").innerText()).contains("1 passage");
    }

    @Test
    void comparesInOneTextOnAPhoneWhateverWasChosen() {
        var page = twice();
        openHistory(page);
        assertThat(page.locator(".versus-one").first().isVisible()).isFalse();

        page.setViewportSize(390, 844);

        assertThat(page.locator(".versus-two").first().isVisible()).isFalse();
        assertThat(page.locator(".versus-one").first().isVisible()).isTrue();
        assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        assertThat(Look.obstacles(page)).isEmpty();
    }

    @Test
    void opensOneAsItWas() {
        var page = twice();
        openHistory(page);

        page.getByText("Revision 1", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page.locator(".revision-text").innerText())
                .contains("The bridge fell", "The old bridge fell.");
        assertThat(Look.obstacles(page)).isEmpty();
    }

    @Test
    void restoresOneAsANewRevisionAndLosesNothing() {
        var page = twice();
        openHistory(page);

        page.locator("[id$=':restore']").click();

        assertThat(notices(page)).contains("Revision 1 is restored");
        assertThat(page.locator("#revisions .rows").innerText())
                .contains("Revision 3", "restored from the text of revision 1", "Revision 2");
        page.locator(".kicker a").click();
        assertThat(input(page, "article", "headline").inputValue()).isEqualTo("The bridge fell");
    }

    @Test
    void restoresNothingOverWhatSomebodySavedMeanwhile() {
        var page = twice();
        var address = page.url();
        openHistory(page);
        var faster = desk.newPage();
        faster.navigate(address);
        input(faster, "article", "deck").fill("Meanwhile");
        press(faster, "article", "save");

        page.locator("[id$=':restore']").click();

        assertThat(notices(page)).contains("Nothing was restored");
        assertThat(page.locator("#revisions .rows").innerText()).contains("Revision 3");
    }

    /** Its panel may be folded. */
    private void openHistory(Page page) {
        page.navigate(
                base.getProtocol()
                        + "://"
                        + base.getAuthority()
                        + page.locator("[id='revisions']").getAttribute("href"));
    }

    private Page twice() {
        var page = desk.go(NEW);
        page.locator(".body-text").waitFor();
        input(page, "article", "headline").fill("The bridge fell");
        write(page, "<p>The old bridge fell.</p>\n<p>Nobody was hurt.</p>");
        press(page, "article", "save");
        page.locator(".body-text").waitFor();
        input(page, "article", "headline").fill("The bridge stands");
        input(page, "article", "note").fill("The mayor called");
        write(page, "<p>The old bridge stands.</p>\n<p>Nobody was hurt.</p>");
        press(page, "article", "save");
        page.locator(".body-text").waitFor();
        return page;
    }

    private static void write(Page page, String body) {
        input(page, "article", "body").evaluate("(source, body) => { source.value = body; }", body);
    }
}
