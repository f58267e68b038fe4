package press.imprimatur.clearance.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.testing.DeskTest;

@ArquillianTest
@RunAsClient
class RequestPageIT extends DeskTest {

    private static final String MAIL =
            """
            From: Ann Bruck <ann@rfa.example>
            To: rights@courier.example
            Date: Tue, 24 Nov 2026 10:15:00 -0500
            Subject: Re: One story

            Gladly. You may reprint it.
            """;

    @Test
    void a_mail_is_read_before_it_is_kept_as_the_grant() {
        var page = asked("A grant by mail");
        bring(page, "answer.eml", MAIL);

        press(page, "answer", "read");
        var read = page.locator("#answered").innerText();
        press(page, "answer", "record");

        assertThat(read)
                .contains("Ann Bruck <ann@rfa.example>", "24 Nov 2026, 16:15 CET")
                .contains("Gladly. You may reprint it.", "answer.eml");
        assertThat(page.locator("#stand").innerText()).contains("Granted");
        assertThat(page.locator("#record").innerText()).contains("Asked the grantor", "Granted");
    }

    @Test
    void what_they_offer_stands_beside_what_we_asked_and_is_taken_with_one_click() {
        var page = asked("Less than we asked");
        bring(page, "answer.eml", MAIL);
        input(page, "answer", "kind").selectOption("COUNTER");
        page.locator("#answered details summary").click();
        page.locator("#answered input[type=checkbox][value='WEB_FULL']").uncheck();
        page.locator("#answered input[type=checkbox][value='FEED_SUMMARY']").check();
        press(page, "answer", "record");

        var ours = page.locator(".compared > div >> nth=0").boundingBox();
        var theirs = page.locator(".compared > div >> nth=1").boundingBox();
        assertThat(theirs.x).as("beside it").isGreaterThanOrEqualTo(ours.x + ours.width);
        assertThat(page.locator(".compared > div >> nth=1").innerText())
                .contains("What they offer", "a summary in feeds")
                .doesNotContain("full text on the web");
        press(page, "take", "accept");

        assertThat(page.locator("#stand").innerText()).contains("Granted");
    }

    @Test
    void what_is_no_mail_is_not_read_and_a_refusal_is_recorded_with_its_reason() {
        var page = asked("Nothing in writing");
        input(page, "answer", "kind").selectOption("REFUSE");
        input(page, "answer", "reason").fill("Not this one");
        bring(page, "note.txt", "They wrote no.");

        press(page, "answer", "read");
        var unread = input(page, "answer", "evidence-message").innerText();
        press(page, "answer", "record");

        assertThat(unread).contains(".eml");
        assertThat(page.locator("#stand").innerText()).contains("Denied", "Not this one");
    }

    @Test
    void a_grant_needs_something_to_show_for_it() {
        var page = asked("Said by nobody");

        press(page, "answer", "record");
        var message = input(page, "answer", "evidence-message").innerText();
        page.locator("#more details summary").first().click();
        input(page, "oral", "spoken").fill("Ann said yes on the phone");
        press(page, "oral", "grant");

        assertThat(message).isNotBlank();
        assertThat(notices(page)).isNotBlank();
        assertThat(page.locator("#stand").innerText()).contains("Granted");
        assertThat(page.locator("#confirmation").isVisible()).isTrue();
    }

    private Page asked(String title) {
        var page = desk.go("desk/clearance/ask.xhtml?work=" + WorkId.next());
        input(page, "ask", "title").fill(title);
        input(page, "ask", "grantor").fill("Radio Free Asia");
        input(page, "ask", "mail").fill("ann@rfa.example");
        page.locator("input[type=checkbox][value='WEB_FULL']").check();
        press(page, "ask", "send");
        assertThat(page.locator("h1").innerText()).isEqualTo(title);
        return page;
    }

    private static void bring(Page page, String name, String content) {
        input(page, "answer", "evidence")
                .setInputFiles(new FilePayload(name, "message/rfc822", content.getBytes(UTF_8)));
    }
}
