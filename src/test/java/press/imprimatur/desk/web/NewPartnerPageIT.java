package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.pick;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskBrowser;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.TestPicture;

/** How far it is from the mail of a new partner, with a story and a photo, to the live page. */
@ArquillianTest
@RunAsClient
class NewPartnerPageIT extends DeskTest {

    private static final int MOST_CLICKS = 14;
    private static final String MAIL =
            "You may reprint the story and the photo by Ann Lee on your site.";

    private final String partner = "Wire " + UUID.randomUUID().toString().substring(0, 8);

    private Page page;
    private int clicks;

    @Test
    void a_story_with_a_photo_is_live_after_fourteen_clicks_at_most() {
        page = desk.go("desk/home.xhtml");

        newOutlet();
        takeTheStoryIn();
        addThePhoto();
        recordPermission(".reasons li:has-text('the text')");
        recordPermission(".reasons li:has-text('the photo by Ann Lee')");
        click("[id='stage:publish']");

        assertThat(notices(page)).contains("is out");
        assertThat(page.locator("a[href*='/stories/']").count()).isPositive();
        assertThat(clicks).isLessThanOrEqualTo(MOST_CLICKS);
    }

    private void newOutlet() {
        click(".nav a[href*='/sources/outlets']");
        click("main a[href*='/sources/outlet.xhtml'].primary, .page-actions a.primary");
        input(page, "outlet", "name").fill(partner);
        click("[id='outlet:save']");
    }

    private void takeTheStoryIn() {
        click("a[href*='/ingest/paste']");
        pick(page, "paste", "outlet", partner);
        input(page, "paste", "html")
                .fill(
                        "<html><body><article><h1>Piers close, says "
                                + partner
                                + "</h1><p>The council of Harrow Bay voted on Tuesday to close the"
                                + " last of its coal piers.</p><p>Mayor Ines Calloway told"
                                + " reporters that the town would lose three hundred jobs.</p>"
                                + "</article></body></html>");
        click("[id='paste:take']");
    }

    private void addThePhoto() {
        clicks++;
        page.locator("details:has([id$='foundAt']) summary").click();
        page.locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload("pier.jpg", "image/jpeg", TestPicture.jpeg()));
        input(page, "article", "credit").fill("Photo: Ann Lee");
        click("[id='article:save']");
    }

    /** The mail is the paper; once it is recorded, the story is on the bench again. */
    private void recordPermission(String reason) {
        click(page.locator(reason).locator("a[href*='/rights/permission.xhtml']").first());
        pick(page, "permission", "outlet", partner);
        page.locator("input[name*='groups'][value='WEB_FULL']").check();
        input(page, "permission", "evidenceText").fill(MAIL);
        click("[id='permission:record']");
        assertThat(page.url()).contains("/articles/article.xhtml");
    }

    private void click(String selector) {
        click(page.locator(selector).first());
    }

    private void click(Locator button) {
        clicks++;
        DeskBrowser.press(page, button);
    }
}
