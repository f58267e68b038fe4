package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.pick;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;

/** What the reader of pages left out of one is put back, or said to be no part of the story. */
@ArquillianTest
@RunAsClient
class LeftOutPageIT extends DeskTest {

    private static final String NOTE =
            "The operator wrote to us after the vote that it had offered to keep one pier open.";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void what_was_left_out_is_put_back_and_is_no_change() {
        var page = taken();
        assertThat(page.locator("#leftOut").innerText())
                .contains(NOTE)
                .contains("the text counts as shortened");
        assertThat(page.locator("#differences").innerText()).contains("Gone, passage 2");
        assertThat(Look.obstacles(page)).isEmpty();

        press(page, page.locator("input[value='Put number 1 back']"));

        assertThat(notices(page)).contains("as it was in the original");
        assertThat(page.locator("#leftOut").innerText()).contains("It is back in the text.");
        assertThat(page.locator("#differences").innerText()).contains("Not a word differs");
        assertThat(page.locator(".body-text").innerText()).contains(NOTE);
    }

    @Test
    void what_is_no_part_of_the_story_is_missed_no_more() {
        var page = taken();

        press(page, page.locator("input[value='Number 1 is no part of the story']"));

        assertThat(page.locator("#leftOut").innerText()).contains("No part of the story.");
        assertThat(page.locator("#differences").innerText()).contains("Not a word differs");
        assertThat(page.locator("input[value='Put number 1 back']").count()).isOne();
    }

    private Page taken() {
        var page = desk.go("desk/sources/outlet.xhtml");
        input(page, "outlet", "name").fill("Wire " + mark);
        press(page, "outlet", "save");
        desk.go("desk/ingest/paste.xhtml");
        pick(page, "paste", "outlet", "Wire " + mark);
        input(page, "paste", "html")
                .fill(
                        "<html><body><article><h1>Piers close "
                                + mark
                                + "</h1><p>The council of Harrow Bay voted on Tuesday to close the"
                                + " last of its coal piers, after a debate that lasted until four"
                                + " in the morning and that hundreds of people followed from the"
                                + " stairs.</p><div class='sidebar'><p>"
                                + NOTE
                                + "</p></div><p>Mayor Ines Calloway told reporters that the town"
                                + " would lose three hundred jobs, but that the port could not go"
                                + " on paying for repairs which it had put off since the last"
                                + " century, and that nobody had come forward to pay for them"
                                + " instead.</p></article></body></html>");
        press(page, "paste", "take");
        return page;
    }
}
