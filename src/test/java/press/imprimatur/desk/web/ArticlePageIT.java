package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.OwnStories;

@ArquillianTest
@RunAsClient
class ArticlePageIT extends DeskTest {

    private static final String NEW = "desk/articles/article.xhtml";
    private static final String TABLE =
            "<table><caption>Boats <em>by</em> year</caption>"
                    + "<thead><tr><th>Year</th><th>Boats</th></tr></thead>"
                    + "<tbody><tr><td rowspan=\"2\">2019</td><td>34</td></tr>"
                    + "<tr><td>1999</td></tr>"
                    + "<tr><td colspan=\"2\">Nobody counts.<br>Nobody asks.</td></tr></tbody></table>";
    private static final String BODY =
            """
            <p>“Quoted,” said [Park] … a\u00a0b &amp; c &lt;d&gt;.</p>
            <h2>Frustration over missiles</h2>
            <ul><li><p>One</p><ul><li><p>Two</p></li></ul></li><li><p>Three</p></li></ul>
            <blockquote><p>Wise <a href="https://example.org/?a=1&amp;b=2">words <strong>and <em>more</em></strong></a>.</p></blockquote>
            <hr>
            <p>Last<br>line H<sub>2</sub>O <code>x</code></p>\
            """
                    .stripIndent();

    @Test
    void postsATextThatNobodyEditedToTheByteAsItCame() {
        var page = begin("A harbour story", BODY);

        press(page, "article", "save");

        assertThat(bodyOf(page)).isEqualTo(BODY);
        assertThat(page.locator(".body-text h2").innerText())
                .isEqualTo("Frustration over missiles");
    }

    @Test
    void keepsATableToTheByteAndOtherwiseWritesWhatWasTypedIntoIt() {
        var page = begin("A story with a table", "<p>Before.</p>\n" + TABLE);

        press(page, "article", "save");
        assertThat(bodyOf(page)).isEqualTo("<p>Before.</p>\n" + TABLE);

        writeIn(page, page.locator(".body-text td").nth(1));
        page.keyboard().press("End");
        page.keyboard().type(" or 35");
        page.keyboard().press("Tab");
        page.keyboard().type("about ");
        press(page, "article", "save");
        assertThat(bodyOf(page))
                .isEqualTo(
                        "<p>Before.</p>\n"
                                + TABLE.replace("34", "34 or 35").replace("1999", "about 1999"));
    }

    @Test
    void refusesToTearAHoleIntoATableAndTakesANewRow() {
        var plain = "<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>";
        var page = begin("A story with rows", plain);

        writeIn(page, page.locator(".body-text td").first());
        page.keyboard().press("Control+a");
        page.keyboard().press("Control+Alt+Enter");
        writeIn(page, page.locator(".body-text td").first());
        page.locator("[data-tool='rowBelow']").click();
        page.keyboard().type("c");
        press(page, "article", "save");

        assertThat(bodyOf(page))
                .isEqualTo(plain.replace("</tr>", "</tr><tr><td>c</td><td></td></tr>"));
    }

    @Test
    void writesWhatIsTypedInTheOneFormOfTheSchema() {
        var page = begin("A typed story", "<p>First.</p>");

        writeIn(page, page.locator(".body-text p"));
        page.keyboard().press("End");
        page.keyboard().press("Enter");
        page.keyboard().type("A subhead");
        page.keyboard().press("Control+Alt+2");
        press(page, "article", "save");

        assertThat(bodyOf(page)).isEqualTo("<p>First.</p>\n<h2>A subhead</h2>");
    }

    @Test
    void staysOnAStoryOfOurOwnThatIsRefused() {
        var page = begin("A story without an original", "<p>First.</p>");
        input(page, "article", "headline").fill("");

        press(page, "article", "save");

        assertThat(input(page, "article", "headline-message").innerText())
                .isEqualTo("Give the story a headline.");
        assertThat(bodyOf(page)).isEqualTo("<p>First.</p>");
    }

    @Test
    void saysBesideTheHeadlineThatItIsMissingAndLosesNothing() {
        var page = desk.go(NEW);

        input(page, "article", "deck").fill("A deck");
        press(page, "article", "save");

        assertThat(input(page, "article", "headline-message").innerText())
                .isEqualTo("Give the story a headline.");
        assertThat(input(page, "article", "headline").getAttribute("aria-invalid"))
                .isEqualTo("true");
        assertThat(input(page, "article", "deck").inputValue()).isEqualTo("A deck");
    }

    @Test
    void showsWhoWasSlowerBothTextsAndKeepsWhatWasTyped() {
        var faster = begin("The bridge", "<p>As it was.</p>");
        var slower = desk.newPage();
        slower.navigate(faster.url());

        input(faster, "article", "deck").fill("Theirs");
        press(faster, "article", "save");
        input(slower, "article", "deck").fill("Mine");
        press(slower, "article", "save");

        assertThat(slower.locator("#conflict .conflict-theirs").innerText()).contains("Theirs");
        assertThat(slower.locator("#conflict .conflict-mine").innerText()).contains("Mine");
        assertThat(input(slower, "article", "deck").inputValue()).isEqualTo("Mine");
    }

    @Test
    void keepsTheKickerWithTheStory() {
        var page = begin("A story under a kicker", "<p>Text.</p>");

        input(page, "article", "kicker").fill("On the water");
        press(page, "article", "save");

        assertThat(input(page, "article", "kicker").inputValue()).isEqualTo("On the water");
    }

    @Test
    void keepsTheDateOfAStoryThatCameOutElsewhereAndSaysWhatIsNone() {
        var page = begin("A story from the old system", "<p>Text.</p>");

        input(page, "article", "published").fill("May 1987");
        press(page, "article", "save");
        assertThat(page.locator("[id='article:published-message']").innerText())
                .contains("is no date");
        assertThat(input(page, "article", "published").inputValue()).isEqualTo("May 1987");

        input(page, "article", "published").fill("1987-05-01");
        press(page, "article", "save");
        assertThat(input(page, "article", "published").inputValue()).isEqualTo("1987-05-01");
    }

    @Test
    void offersThoseOnTheStaffForTheBylineBehindNamesThatStandThere() {
        OwnStories.declare(desk);
        var page = begin("Two who wrote it", "<p>Text.</p>");
        var offered = page.locator("#byline-names option");
        var name = offered.first().getAttribute("value");

        input(page, "article", "byline").fill("Somebody Else and ");

        assertThat(offered.first().getAttribute("value")).isEqualTo("Somebody Else and " + name);
        OwnStories.takeBack(desk);
    }

    @Test
    void showsHowTheStoryIsFoundAsItIsTyped() {
        var page = begin("A long day on the water", "<p>Text.</p>");
        var card = page.locator("[data-card-of]");
        assertThat(card.locator("[data-card=title]").textContent())
                .isEqualTo("A long day on the water");

        input(page, "article", "title").fill("Ferries today");
        input(page, "article", "description").fill("Which ones run, and when");
        input(page, "article", "sponsor").fill("Harbour Bank");
        assertThat(card.locator("[data-card=title]").textContent()).isEqualTo("Ferries today");
        press(page, "article", "save");

        assertThat(input(page, "article", "title").inputValue()).isEqualTo("Ferries today");
        assertThat(input(page, "article", "sponsor").inputValue()).isEqualTo("Harbour Bank");
        assertThat(card.locator("[data-card=description]").textContent())
                .isEqualTo("Which ones run, and when");
    }

    @Test
    void refusesToPublishWhatNothingPermitsAndSaysWhatWouldHelp() {
        var page = begin("A story without a right", "<p>Text.</p>");

        press(page, "stage", "publish");

        assertThat(notices(page)).contains("may not be published");
        assertThat(page.locator("#rights .reasons a").first().getAttribute("href"))
                .contains("/desk/rights/permission.xhtml?work=");
    }

    private Page begin(String headline, String body) {
        var page = desk.go(NEW);
        page.locator(".body-text").waitFor();
        input(page, "article", "headline").fill(headline);
        input(page, "article", "body").evaluate("(source, body) => { source.value = body; }", body);
        press(page, "article", "save");
        page.locator(".body-text").waitFor();
        return page;
    }

    /** Keys that come before the editor has the caret are lost, as nobody types so fast. */
    private static void writeIn(Page page, Locator place) {
        place.click();
        page.locator(".body-text.ProseMirror-focused").waitFor();
        var holdsTheCaret = "place => place.contains(document.getSelection().anchorNode)";
        page.waitForCondition(() -> (Boolean) place.evaluate(holdsTheCaret));
    }

    private static String bodyOf(Page page) {
        page.locator(".body-text").waitFor();
        return (String) input(page, "article", "body").evaluate("source => source.value");
    }
}
