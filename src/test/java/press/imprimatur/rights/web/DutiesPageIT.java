package press.imprimatur.rights.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;

@ArquillianTest
@RunAsClient
class DutiesPageIT extends DeskTest {

    private static final String FORM = "permission";

    @Test
    void an_approval_is_proved_by_their_answer_and_by_nothing_less() {
        var page = beginning();
        owing(page, "APPROVAL_OF_CHANGE");
        press(page, FORM, "record");

        open(page);
        assertThat(page.locator("#list").innerText()).contains("Open");
        assertThat(Look.obstacles(page)).isEmpty();
        press(page, "prove", "go");
        assertThat(page.locator("main").innerText()).contains("Attach their answer");
        input(page, "prove", "evidenceText").fill("We approve of it.");
        press(page, "prove", "go");

        assertThat(notices(page)).contains("Recorded");
        assertThat(page.locator("#list").innerText()).contains("Done");
        assertThat(desk.faults()).isEmpty();
    }

    @Test
    void a_mention_is_proved_by_the_address_of_the_post() {
        var page = beginning();
        owing(page, "SOCIAL_MENTION");
        page.locator("[id='permission:dutyRows:0:words:0:word']").fill("@light");
        press(page, FORM, "record");

        open(page);
        input(page, "prove", "address").fill("on their page");
        press(page, "prove", "go");
        assertThat(input(page, "prove", "address-message").innerText())
                .contains("no address of a post");
        input(page, "prove", "address").fill("https://social.example/@daily/1");
        press(page, "prove", "go");

        assertThat(page.locator("#list").innerText())
                .contains("Done", "https://social.example/@daily/1");
    }

    @Test
    void an_embargo_until_they_announce_is_released_by_whoever_has_seen_it() {
        var page = beginning();
        page.locator("details:has([id='permission:awaitsRelease']) > summary").last().click();
        input(page, FORM, "awaitsRelease").check();
        press(page, FORM, "record");

        open(page);
        input(page, "announce", "evidenceText").fill("The study is out.");
        press(page, "announce", "go");
        assertThat(input(page, "announce", "by-message").innerText()).contains("who released it");
        input(page, "announce", "by").fill("The institute");
        press(page, "announce", "go");

        assertThat(notices(page)).contains("The release is recorded");
        assertThat(page.locator("#release").innerText()).contains("The institute");
    }

    private Page beginning() {
        var page = desk.go("desk/rights/permission.xhtml?work=" + WorkId.next());
        input(page, FORM, "kind").selectOption("GRANT");
        input(page, FORM, "title").fill("A grant " + UUID.randomUUID());
        input(page, FORM, "grantor").fill("Radio");
        input(page, FORM, "evidenceText").fill("You may reprint it.");
        return page;
    }

    private static void owing(Page page, String duty) {
        input(page, FORM, "newDuty").selectOption(duty);
        input(page, FORM, "addDuty").click();
        page.locator("[id='permission:duty-part'] h3").waitFor();
    }

    private static void open(Page page) {
        page.locator("a:has-text('What people do for this permission')").first().click();
    }
}
