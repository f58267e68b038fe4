package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskBrowser;
import press.imprimatur.testing.DeskTest;

@ArquillianTest
@RunAsClient
class WorkingDraftPageIT extends DeskTest {

    private static final String NEW = "desk/articles/article.xhtml";
    private static final String DRAFTS = "**/desk/drafts/*";
    private static final Locator.WaitForOptions ATTACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    private static final Pattern SAVED = Pattern.compile("Saved as draft \\d\\d:\\d\\d:\\d\\d");

    @Test
    void isOfferedWholeOnAnotherComputerAfterABrowserDied() {
        var page = begin("The bridge");
        var address = page.url();
        input(page, "article", "headline").fill("The bridge stands");
        input(page, "article", "kicker").fill("On the water");
        type(page, " It stands.");
        waitUntilKept(page);
        desk.close();

        desk = DeskBrowser.signedIn(base);
        var elsewhere = desk.page();
        elsewhere.navigate(address);
        assertThat(elsewhere.locator("[id='left']").innerText())
                .contains("not saved yet")
                .contains("on another computer");
        assertThat(input(elsewhere, "article", "headline").inputValue()).isEqualTo("The bridge");
        press(elsewhere, "left", "takeUp");

        assertThat(input(elsewhere, "article", "headline").inputValue())
                .isEqualTo("The bridge stands");
        assertThat(input(elsewhere, "article", "kicker").inputValue()).isEqualTo("On the water");
        assertThat(bodyOf(elsewhere)).isEqualTo("<p>As it was. It stands.</p>");
        press(elsewhere, "article", "save");
        assertThat(bodyOf(elsewhere)).isEqualTo("<p>As it was. It stands.</p>");
        assertThat(elsewhere.locator("[id='left']").count()).isZero();
    }

    @Test
    void isOfferedOfAnArticleThatWasNeverSavedToo() {
        var page = desk.go(NEW);
        page.locator(".body-text").waitFor();
        var headline = "A storm " + UUID.randomUUID();
        input(page, "article", "headline").fill(headline);
        type(page, "It blew.");
        waitUntilKept(page);
        desk.close();

        desk = DeskBrowser.signedIn(base);
        var elsewhere = desk.go(NEW);
        press(elsewhere, "left", "takeUp");

        assertThat(input(elsewhere, "article", "headline").inputValue()).isEqualTo(headline);
        assertThat(bodyOf(elsewhere)).isEqualTo("<p>It blew.</p>");
    }

    @Test
    void isThrownAwayByOnePress() {
        var page = begin("A harbour");
        input(page, "article", "deck").fill("No good");
        waitUntilKept(page);
        page.reload();
        assertThat(page.locator("[id='left']").innerText()).contains("on this computer");

        press(page, "left", "throwAway");
        page.reload();

        assertThat(page.locator("[id='left']").count()).isZero();
        assertThat(input(page, "article", "deck").inputValue()).isEmpty();
    }

    @Test
    void showsBothTextsIfTheArticleWasSavedMeanwhile() {
        var page = begin("A quay");
        input(page, "article", "deck").fill("Mine");
        waitUntilKept(page);
        var faster = desk.newPage();
        faster.navigate(page.url());
        input(faster, "article", "deck").fill("Theirs");
        press(faster, "article", "save");

        page.reload();
        press(page, "left", "takeUp");

        assertThat(page.locator("#conflict .conflict-theirs").innerText()).contains("Theirs");
        assertThat(page.locator("#conflict .conflict-mine").innerText()).contains("Mine");
        assertThat(input(page, "article", "deck").inputValue()).isEqualTo("Mine");
    }

    @Test
    void waitsInTheBrowserWhileTheServerIsAwayAndGoesThereOnceItIsBack() {
        var page = begin("A ferry");
        page.route(DRAFTS, route -> route.abort());
        input(page, "article", "deck").fill("By night");
        page.locator("#draft-status")
                .getByText("The server is away: kept in this browser")
                .waitFor();
        assertThat(copies(page)).isEqualTo(1);

        page.unroute(DRAFTS);
        waitUntilKept(page);

        assertThat(copies(page)).isZero();
    }

    @Test
    void thatWaitedInAClosedPageIsHandedOverAndOffered() {
        var page = begin("A lock");
        page.route(DRAFTS, route -> route.abort());
        input(page, "article", "deck").fill("Never sent");
        page.locator("#draft-status.draft-trouble").waitFor();
        var again = desk.newPage();
        page.close();

        again.navigate(page.url());
        again.locator("[id='left']").waitFor();
        press(again, "left", "takeUp");

        assertThat(input(again, "article", "deck").inputValue()).isEqualTo("Never sent");
        assertThat(copies(again)).isZero();
    }

    @Test
    void leavesNothingInTheBrowserOfSomebodyWhoSignsOut() {
        var page = begin("A pier");
        page.route(DRAFTS, route -> route.abort());
        input(page, "article", "deck").fill("Secret");
        page.locator("#draft-status.draft-trouble").waitFor();
        page.onDialog(dialog -> dialog.accept());

        press(page, "signOut", "out");

        assertThat(copies(page)).isZero();
    }

    @Test
    void isTakenFromOurOwnPagesOnly() {
        var page = begin("A mole");
        var token = page.locator("[id='article']").getAttribute("data-draft-token");
        var typed = Map.of("article", "", "seen", 0, "known", false, "fields", Map.of());

        assertThat(put(page, typed, "X-Imprimatur-Page", token)).isEqualTo(200);
        assertThat(put(page, typed, "X-Imprimatur-Page", "0".repeat(64))).isEqualTo(403);
        assertThat(put(page, typed, "Sec-Fetch-Site", "cross-site")).isEqualTo(403);
        assertThat(put(page, Map.of("seen", 0), "X-Imprimatur-Page", token)).isEqualTo(400);
    }

    private int put(Page page, Map<String, Object> typed, String header, String value) {
        var options =
                RequestOptions.create()
                        .setHeader("Origin", base.toString().replaceAll("/$", ""))
                        .setHeader(header, value)
                        .setData(typed);
        return page.context()
                .request()
                .put(base + "desk/drafts/" + UUID.randomUUID(), options)
                .status();
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

    private static void type(Page page, String words) {
        page.locator(".body-text").click();
        page.locator(".body-text.ProseMirror-focused").waitFor();
        page.keyboard().press("Control+End");
        page.keyboard().type(words);
    }

    /** What stands in the form now is what the server has. */
    private static void waitUntilKept(Page page) {
        page.locator("[id='article'][data-kept=true]").waitFor(ATTACHED);
        assertThat(page.locator("#draft-status").innerText()).matches(SAVED);
    }

    private static int copies(Page page) {
        return (int)
                page.evaluate(
                        "Object.keys(localStorage)"
                                + ".filter(key => key.startsWith('imprimatur.typed.')).length");
    }

    private static String bodyOf(Page page) {
        page.locator(".body-text").waitFor();
        return (String) input(page, "article", "body").evaluate("source => source.value");
    }
}
