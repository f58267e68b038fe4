package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.OwnStories;
import press.imprimatur.testing.PierStory;
import press.imprimatur.testing.TestPicture;

/**
 * How many clicks the daily work with a partner's stories takes from the home page, confirmations
 * included. Typing, Tab and choosing in a list with the keyboard are free.
 */
@ArquillianTest
@RunAsClient
class ReprintClicksIT extends DeskTest {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String outlet = "Wire " + mark;
    private int clicks;

    @BeforeEach
    void agreeWithThePartner() {
        var page = desk.go("desk/sources/outlet.xhtml");
        input(page, "outlet", "name").fill(outlet);
        press(page, "outlet", "save");
        PierStory.agree(desk, outlet);
        assertThat(notices(page)).contains("recorded");
    }

    @AfterEach
    void takeItBack() {
        OwnStories.takeBack(desk);
    }

    @Test
    void aRoutineReprintWithAnotherPictureIsOutInFive() {
        OwnStories.declare(desk);
        var picture = ownPicture();
        var page = home();

        takeIn(page, "Monday", "three hundred jobs");
        swapPicture(page, picture);
        follow(page, input(page, "stage", "publish"));

        assertThat(notices(page)).contains("is out");
        assertThat(readersGet(page)).contains("voted on Monday").contains("/media/");
        assertThat(clicks).isLessThanOrEqualTo(5);
    }

    @Test
    void thePartnersUpdateOfAStoryThatWeEditedIsOutInThreeAndOneMoreForAConflict() {
        var page = home();
        takeIn(page, "Monday", "three hundred jobs");
        PierStory.edit(page, "put off since the last century", "put off for a hundred years");
        PierStory.edit(page, "three hundred jobs", "very many jobs");
        press(page, "stage", "publish");

        page = home();
        takeIn(page, "Tuesday", "four hundred jobs");
        click(page.getByLabel("As " + outlet + " has it"));
        follow(page, input(page, "version", "publish"));

        assertThat(readersGet(page))
                .contains("voted on Tuesday")
                .contains("put off for a hundred years")
                .contains("four hundred jobs");
        assertThat(clicks).isLessThanOrEqualTo(4);
    }

    @Test
    void allStoriesOfAPartnerWhomWeLoseAreTakenDownInFive() {
        takeIn(home(), "Monday", "three hundred jobs");
        press(desk.page(), "stage", "publish");
        var address = address(desk.page());
        var page = home();

        var box = page.locator("#search-box");
        box.fill(outlet);
        box.press("Enter");
        page.waitForURL(url -> url.contains("/desk/search/search.xhtml"));
        follow(page, page.locator(".found a[href*='sources/outlet']").first());
        follow(page, page.locator("a[href*='how=LOST']"));
        assertThat(page.locator("#stories").innerText()).contains("Piers close " + mark);
        input(page, "parting", "reason").fill("They ended it");
        input(page, "parting", "evidenceText").fill("We end our agreement today.");
        follow(page, input(page, "parting", "go"));

        assertThat(page.request().get(address).status()).isEqualTo(410);
        assertThat(clicks).isLessThanOrEqualTo(5);
    }

    private Page home() {
        clicks = 0;
        return desk.go("desk/home.xhtml");
    }

    private void takeIn(Page page, String day, String jobs) {
        follow(page, page.locator("a[href*='/ingest/paste']").first());
        PierStory.fill(page, outlet, mark, day, jobs);
        follow(page, input(page, "paste", "take"));
    }

    private String ownPicture() {
        var page = desk.go("desk/media/picture.xhtml");
        input(page, "details", "picture")
                .setInputFiles(new FilePayload("pier.jpg", "image/jpeg", TestPicture.jpeg()));
        input(page, "details", "caption").fill("Pier " + mark);
        input(page, "details", "source").selectOption("STAFF");
        press(page, "details", "save");
        return page.url().replaceAll(".*[?&]id=([0-9a-f-]+).*", "$1");
    }

    private void swapPicture(Page page, String picture) {
        var fold = page.locator("[data-fold='picture-part']");
        if ("false".equals(fold.getAttribute("aria-expanded"))) {
            click(fold);
        }
        input(page, "article", "leadPicture").selectOption(picture);
        follow(page, input(page, "article", "save"));
    }

    /** What readers get of the story that is open. */
    private String readersGet(Page page) {
        return page.request().get(address(page)).text();
    }

    /** The public address of the story that is open, at the port of the test. */
    private String address(Page page) {
        var address = page.locator("#publish dd a").first().getAttribute("href");
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
