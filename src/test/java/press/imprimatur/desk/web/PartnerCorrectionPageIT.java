package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.pick;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;
import press.imprimatur.testing.Soon;

/**
 * A partner's mistake: first a note of ours stands beside it, then their correction is taken over.
 */
@ArquillianTest
@RunAsClient
class PartnerCorrectionPageIT extends DeskTest {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private String permission = "";

    @Test
    void aNoteOfOursStandsBesideItUntilTheirCorrectionIsTakenOver() {
        outlet();
        take("Tuesday");
        var article = desk.page().url();
        permit(article);
        var address = publish(article);

        var noted = note(article, address);
        assertThat(noted.locator(".public-note").innerText())
                .contains("Note by The Harbour Courier")
                .contains("The vote was on Monday.");
        assertThat(noted.locator("article .text").innerText()).contains("voted on Tuesday");

        take("Monday");
        var corrected = takeOver(article, address);
        assertThat(corrected.locator("article .text").innerText()).contains("voted on Monday");
        assertThat(whatPeopleDo(article))
                .contains("A note was put beside it")
                .contains("Their correction was taken over")
                .contains("Our letter");
        assertThat(desk.faults()).isEmpty();
    }

    private String whatPeopleDo(String article) {
        var work = article.replaceAll(".*[?&]id=([0-9a-f-]+).*", "$1");
        desk.go("desk/rights/duties.xhtml?id=" + permission + "&work=" + work);
        Soon.until(() -> {
            desk.page().reload();
            return desk.page().locator("#list").innerText().contains("Done");
        });
        assertThat(Look.obstacles(desk.page())).isEmpty();
        return desk.page().locator("#list").innerText();
    }

    private void outlet() {
        var page = desk.go("desk/sources/outlet.xhtml");
        input(page, "outlet", "name").fill("Wire " + mark);
        input(page, "outlet", "contactMail").fill("desk@wire.example");
        press(page, "outlet", "save");
    }

    private void take(String day) {
        var page = desk.go("desk/ingest/paste.xhtml");
        pick(page, "paste", "outlet", "Wire " + mark);
        input(page, "paste", "html")
                .fill(
                        "<html><body><article><h1>Piers close "
                                + mark
                                + "</h1><p>The council of Harrow Bay voted on "
                                + day
                                + " to close the last of its coal piers, after a debate that"
                                + " lasted until four in the morning and that hundreds of people"
                                + " followed from the stairs.</p><p>Mayor Ines Calloway told"
                                + " reporters that the town would lose three hundred jobs, but"
                                + " that the port could not go on paying for repairs which it had"
                                + " put off since the last century.</p></article></body></html>");
        press(page, "paste", "take");
    }

    private void permit(String article) {
        var id = article.replaceAll(".*[?&]id=([0-9a-f-]+).*", "$1");
        var page = desk.go("desk/rights/permission.xhtml?kind=GRANT&work=" + id + "&about=Piers");
        pick(page, "permission", "outlet", "Wire " + mark);
        page.locator("input[value='WEB_FULL']").check();
        input(page, "permission", "newDuty").selectOption("PROPAGATE_CORRECTION");
        input(page, "permission", "addDuty").click();
        page.locator("[id='permission:duty-part'] h3").waitFor();
        input(page, "permission", "evidenceText").fill("Yes, you may reprint it.");
        press(page, "permission", "record");
        permission =
                desk.go("desk/rights/permissions.xhtml")
                        .locator("a[href*='rights/permission.xhtml?id=']")
                        .first()
                        .getAttribute("href")
                        .replaceAll(".*[?&]id=([0-9a-f-]+).*", "$1");
    }

    /** Where readers find it. */
    private String publish(String article) {
        var page = desk.page();
        page.navigate(article);
        press(page, "stage", "publish");
        assertThat(notices(page)).contains("is out.");
        var address = page.locator("#publish dd a").first().getAttribute("href");
        return URI.create(address).getPath().substring(1);
    }

    private Page note(String article, String address) {
        var page = desk.page();
        page.navigate(article);
        press(page, page.locator("#correct"));
        assertThat(page.locator("main").innerText())
                .contains("a partner’s text")
                .contains("Wire " + mark + " is told of it by mail, by itself");
        assertThat(Look.obstacles(page)).isEmpty();
        press(page, "beside", "go");
        assertThat(page.locator("[id='beside:note-message']").innerText())
                .contains("Write the note for readers");
        input(page, "beside", "note").fill("The vote was on Monday.");
        press(page, "beside", "go");
        assertThat(notices(page)).contains("Our note stands beside");
        return desk.go(address);
    }

    private Page takeOver(String article, String address) {
        var page = desk.page();
        page.navigate(article);
        press(page, page.locator("#correct"));
        assertThat(page.locator("#theirs del").innerText()).contains("Tuesday");
        assertThat(page.locator("#theirs ins").innerText()).contains("Monday");
        assertThat(Look.obstacles(page)).isEmpty();
        press(page, page.locator("input[value='Take it over']"));
        assertThat(notices(page)).contains("is taken over");
        desk.go(address);
        // What the browser keeps of a page for some seconds is not what is out.
        page.reload();
        return page;
    }
}
