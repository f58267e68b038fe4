package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.pick;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;

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
        edit(page, "put off since the last century", "put off for a hundred years");

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
        edit(page, "three hundred jobs", "very many jobs");
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

    private Page take(String day, String jobs) {
        var page = desk.go("desk/ingest/paste.xhtml");
        pick(page, "paste", "outlet", "Wire " + mark);
        input(page, "paste", "address").fill("https://wire.example/piers-" + mark);
        input(page, "paste", "html")
                .fill(
                        "<html><body><article><h1>Piers close "
                                + mark
                                + "</h1><p>The council of Harrow Bay voted on "
                                + day
                                + " to close the last of its coal piers, after a debate that"
                                + " lasted until four in the morning and that hundreds of people"
                                + " followed from the stairs.</p><p>Mayor Ines Calloway told"
                                + " reporters that the town would lose "
                                + jobs
                                + ", and nobody in the hall said a word to that for a while.</p>"
                                + "<p>The port could not go on paying for repairs which it had"
                                + " put off since the last century.</p></article></body></html>");
        press(page, "paste", "take");
        return page;
    }

    private static void edit(Page page, String was, String is) {
        page.locator(".body-text").waitFor();
        input(page, "article", "body")
                .evaluate(
                        "(source, words) => { source.value = source.value.replace(words[0], words[1]); }",
                        List.of(was, is));
        press(page, "article", "save");
        page.locator(".body-text").waitFor();
    }

    private static String bodyOf(Page page) {
        page.locator(".body-text").waitFor();
        return (String) input(page, "article", "body").evaluate("source => source.value");
    }
}
