package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskBrowser;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;

@ArquillianTest
@RunAsClient
class PresencePageIT extends DeskTest {

    private static final String NEW = "desk/articles/article.xhtml";

    private DeskBrowser colleague;

    @BeforeEach
    void letAColleagueCome() {
        colleague = desk.joinedBy(base, "EDITOR");
    }

    @AfterEach
    void letTheColleagueGo() {
        colleague.close();
    }

    @Test
    void whoComesLaterReadsAlongUntilTakingOverAndNothingTypedIsLost() {
        var mine = begin();
        input(mine, "article", "deck").fill("Half a sen");
        mine.locator("[id='article'][data-kept=true]").waitFor(attached());
        var theirs = colleague.page();
        theirs.navigate(mine.url());

        theirs.getByText("is writing here since").waitFor();
        assertThat(input(theirs, "article", "headline").getAttribute("readonly")).isNotNull();
        assertThat(theirs.locator(".body-text").getAttribute("contenteditable")).isEqualTo("false");
        assertThat(input(theirs, "article", "save").isDisabled()).isTrue();
        assertThat(Look.obstacles(theirs)).isEmpty();
        theirs.locator("[data-take-over]").click();

        mine.getByText("Edith Lane took over at").waitFor();
        assertThat(input(mine, "article", "deck").inputValue()).isEqualTo("Half a sen");
        assertThat(input(mine, "article", "deck").getAttribute("readonly")).isNotNull();
        theirs.locator("[id='article'][data-locked=false]").waitFor(attached());
        input(theirs, "article", "headline").fill("Theirs");
        press(theirs, "article", "save");

        mine.reload();
        press(mine, "left", "takeUp");
        assertThat(input(mine, "article", "deck").inputValue()).isEqualTo("Half a sen");
        assertThat(input(mine, "article", "headline").inputValue()).isEqualTo("Theirs");
    }

    @Test
    void isShownInTheListOfArticlesWithinSeconds() {
        var mine = begin();
        var article = mine.url().replaceAll(".*id=([0-9a-f-]+).*", "$1");
        input(mine, "article", "deck").fill("I write");
        var list = colleague.go("desk/articles/articles.xhtml");
        var said = list.locator("[data-presence-of='" + article + "']");

        said.getByText("is writing").waitFor();

        mine.close();
        said.and(list.locator(":empty")).waitFor(attached());
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }

    private Page begin() {
        var page = desk.go(NEW);
        page.locator(".body-text").waitFor();
        input(page, "article", "headline").fill("The sluice");
        press(page, "article", "save");
        page.locator(".body-text").waitFor();
        return page;
    }
}
