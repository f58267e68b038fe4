package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;
import press.imprimatur.testing.PierStory;

@ArquillianTest
@RunAsClient
class NewVersionPageIT extends DeskTest {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void knowTheOutlet() {
        var page = desk.go("desk/sources/outlet.xhtml");
        input(page, "outlet", "name").fill("Wire " + mark);
        press(page, "outlet", "save");
    }

    @Test
    void attachesToTheStoryThatIsHereAndIsTakenOverByOnePressWithOurChangesKept() {
        var page = take("Monday", "three hundred jobs");
        var story = page.url().replaceAll(".*id=([0-9a-f-]+).*", "$1");
        PierStory.edit(page, "put off since the last century", "put off for a hundred years");

        take("Tuesday", "three hundred jobs");

        assertThat(page.url()).contains("version.xhtml").contains(story);
        assertThat(notices(page)).contains("No second draft was made");
        assertThat(page.locator("#theirs ins").allInnerTexts()).contains("Tuesday");
        assertThat(page.locator("#ours ins").allInnerTexts().toString()).contains("for a hundred");
        assertThat(page.locator("#take .conflict-pair").count()).isZero();
        assertThat(Look.obstacles(page)).isEmpty();
        press(page, "version", "takeOver");

        assertThat(page.url()).contains(story);
        assertThat(bodyOf(page)).contains("on Tuesday").contains("put off for a hundred years");
        assertThat(page.locator("#newVersions").count()).isZero();
    }

    @Test
    void asksOnceWhereBothChangedTheSameAndWaitsBesideTheStoryUntilThen() {
        var page = take("Monday", "three hundred jobs");
        var address = page.url();
        PierStory.edit(page, "three hundred jobs", "very many jobs");
        take("Monday", "four hundred jobs");

        page.navigate(address);
        press(page, page.locator("#newVersions a"));
        assertThat(page.locator("#take .conflict-pair").count()).isEqualTo(1);
        press(page, "version", "takeOver");
        assertThat(notices(page)).contains("still open");
        page.getByLabel("As Wire " + mark + " has it").check();
        press(page, "version", "takeOver");

        assertThat(bodyOf(page)).contains("four hundred jobs").doesNotContain("very many");
    }

    @Test
    void ofATextThatLawyersHaveReadNothingGoesOutByTakingItOver() {
        PierStory.agree(desk, "Wire " + mark);
        var page = take("Monday", "three hundred jobs");
        press(page, "stage", "publish");
        var address = page.url();
        take("Tuesday", "three hundred jobs");
        assertThat(input(page, "version", "publish").count()).isOne();

        page.navigate(address);
        press(page, "legal", "mark");
        press(page, page.locator("#newVersions a"));

        assertThat(input(page, "version", "publish").count()).isZero();
        assertThat(page.locator("#take").innerText()).contains("Nothing goes out by it");
    }

    private Page take(String day, String jobs) {
        var page = desk.go("desk/ingest/paste.xhtml");
        PierStory.fill(page, "Wire " + mark, mark, day, jobs);
        press(page, "paste", "take");
        return page;
    }

    private static String bodyOf(Page page) {
        page.locator(".body-text").waitFor();
        return (String) input(page, "article", "body").evaluate("source => source.value");
    }
}
