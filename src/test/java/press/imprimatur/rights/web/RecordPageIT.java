package press.imprimatur.rights.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.pick;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;

@ArquillianTest
@RunAsClient
class RecordPageIT extends DeskTest {

    private static final String FORM = "permission";
    private static final Locator.WaitForOptions ATTACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    private static final Locator.WaitForOptions DETACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    private static final String AMENDMENT = "amendment";

    @Test
    void terms_are_written_from_a_template_and_say_at_once_what_they_mean() {
        var page = desk.go("desk/rights/permission.xhtml?work=" + WorkId.next());
        input(page, FORM, "title").fill("A letter from Radio");
        input(page, FORM, "grantor").fill("Radio");
        input(page, FORM, "template").selectOption("one-off-mail");
        press(page, FORM, "start");
        input(page, FORM, "territory").fill("Germany, Benelux");

        page.locator("#words:has-text('only in Belgium, Germany, Luxembourg or Netherlands')")
                .waitFor();
        input(page, FORM, "tryPlace").fill("Japan");
        page.locator("[id='permission:answer']:has-text('does not cover Japan')").waitFor();
        input(page, FORM, "tryPlace").fill("Germany");
        page.locator("[id='permission:answer']:has-text('Permitted, with duties')").waitFor();
        input(page, FORM, "tryPlace").fill("Atlantis");
        page.locator("[id='permission:tryPlace-fault']:has-text('no territory that we know')")
                .waitFor();
        assertThat(input(page, FORM, "answer").innerText()).doesNotContain("Permitted");
        assertThat(Look.obstacles(page)).isEmpty();
        input(page, FORM, "tryPlace").fill("Germany");
        page.locator("[id='permission:answer']:has-text('Permitted, with duties')").waitFor();
        assertThat(input(page, FORM, "tryPlace-fault").innerText()).isBlank();
        input(page, FORM, "pick").fill("Japan");
        input(page, FORM, "addPlace").click();
        page.locator("#words:has-text('Japan')").waitFor();
        input(page, FORM, "newDuty").selectOption("KEEP_LINKS");
        input(page, FORM, "addDuty").click();
        page.locator("[id='permission:duty-part'] h3").waitFor();
        page.locator("[id='permission:duty-part'] input[type=submit]").click();
        page.locator("[id='permission:duty-part']:not(:has(h3))").waitFor(ATTACHED);
        input(page, FORM, "evidenceText").fill("You may reprint it.");
        press(page, FORM, "record");

        assertThat(page.locator("#words").innerText())
                .contains("a summary in feeds", "Japan")
                .containsIgnoringCase("only in Belgium, Germany, Japan, Luxembourg");
        assertThat(desk.faults()).isEmpty();
        assertThat(desk.strangers()).isEmpty();
    }

    @Test
    void a_refusal_names_each_field_and_keeps_all_that_was_typed_and_brought_in() {
        var page = desk.go("desk/rights/permission.xhtml?work=" + WorkId.next());
        input(page, FORM, "grantor").fill("Radio");
        input(page, FORM, "until").fill("2020-01-01");
        input(page, FORM, "territory").fill("Atlantis");
        var letter = "You may reprint it.".getBytes(StandardCharsets.UTF_8);
        input(page, FORM, "evidence")
                .setInputFiles(new FilePayload("letter.txt", "text/plain", letter));
        press(page, FORM, "record");

        assertThat(message(page, "until")).contains("before today");
        assertThat(message(page, "territory")).contains("Atlantis");
        input(page, FORM, "title").fill("Kept over a refusal");
        input(page, FORM, "territory").fill("");
        input(page, FORM, "past").check();
        press(page, FORM, "record");

        assertThat(page.locator("main").innerText())
                .contains("Kept over a refusal", "letter.txt", "Expired");
    }

    @Test
    void what_an_outlet_says_beside_a_licence_is_found_by_its_title_and_needs_no_id() {
        var base = "A licence " + WorkId.next();
        var page = record(base, "Harbour Radio");
        page.locator("a:has-text('Add a supplement')").click();

        assertThat(input(page, FORM, "title").inputValue()).isEqualTo("Supplement to " + base);
        assertThat(input(page, FORM, "grantor").inputValue()).isEqualTo("Harbour Radio");
        input(page, FORM, "base_input").fill("");
        input(page, FORM, "groups:7:uses:2").check();
        input(page, FORM, "evidenceText").fill("You may cut it.");
        press(page, FORM, "record");
        assertThat(page.locator("main").innerText())
                .contains("A supplement adds to another permission");
        pick(page, FORM, "base", base);
        press(page, FORM, "record");

        assertThat(page.locator("#beside").innerText()).contains(base);
        assertThat(page.locator("h1").innerText()).isEqualTo("Supplement to " + base);
        assertThat(desk.faults()).isEmpty();
    }

    @Test
    void house_rules_lead_on_to_their_licence_stand_on_its_page_and_bind_what_is_decided() {
        var outlet = outlet("Harbour Review " + WorkId.next());
        var rules = "Their reprint page " + WorkId.next();
        var page =
                desk.go(
                        "desk/rights/permission.xhtml?template=propublica-style&work="
                                + WorkId.next());
        input(page, FORM, "title").fill(rules);
        pick(page, FORM, "outlet", outlet);
        var counter = page.locator(".clause:has(h3:has-text('counter'))");
        counter.locator("input[type=submit]").click();
        counter.waitFor(DETACHED);
        input(page, FORM, "evidenceText").fill("Keep our links.");
        press(page, FORM, "record");

        assertThat(notices(page)).contains("CC BY-NC-ND 3.0", "record it too");
        assertThat(input(page, FORM, "kind").inputValue()).isEqualTo("PUBLIC_LICENCE");
        assertThat(input(page, FORM, "title").inputValue()).isEqualTo("CC BY-NC-ND 3.0, " + outlet);
        input(page, FORM, "evidenceText").fill("By-nc-nd, as their page says.");
        press(page, FORM, "record");

        assertThat(page.locator("#beside").innerText()).contains(rules);
        page.locator("a:has-text('Amend')").first().click();
        page.locator("[id='amendment:answer']:has-text('keeping all links')").waitFor();
        assertThat(desk.faults()).isEmpty();
    }

    @Test
    void an_amendment_says_what_changes_and_keeps_what_was_typed_when_it_is_refused() {
        var title = "An agreement " + WorkId.next();
        var page = record(title, "Harbour Radio");
        page.locator("a:has-text('Amend')").first().click();

        page.locator("#changes:has-text('Nothing yet')").waitFor();
        input(page, AMENDMENT, "territory").fill("Japan");
        page.locator("#changes ins:has-text('Only in Japan')").waitFor();
        input(page, AMENDMENT, "tryPlace").fill("Germany");
        page.locator("[id='amendment:answer']:has-text('does not cover Germany')").waitFor();
        press(page, AMENDMENT, "amend");
        assertThat(input(page, AMENDMENT, "reason-message").innerText()).contains("Say why");
        assertThat(input(page, AMENDMENT, "evidence-message").innerText())
                .contains("without evidence");
        assertThat(input(page, AMENDMENT, "territory").inputValue()).isEqualTo("Japan");
        assertThat(Look.obstacles(page)).isEmpty();
        input(page, AMENDMENT, "reason").fill("They sold the rest");
        input(page, AMENDMENT, "evidenceText").fill("From now on in Japan only.");
        press(page, AMENDMENT, "amend");

        assertThat(page.locator("#words").innerText()).contains("Only in Japan");
        assertThat(page.locator("#history").innerText()).contains("Amended", "They sold the rest");
        assertThat(desk.faults()).isEmpty();
    }

    private String outlet(String name) {
        var page = desk.go("desk/sources/outlet.xhtml");
        input(page, "outlet", "name").fill(name);
        press(page, "outlet", "save");
        return name;
    }

    @Test
    void an_amendment_leaves_an_embargo_alone_whose_day_has_no_zone() {
        var page = desk.go("desk/rights/permission.xhtml?work=" + WorkId.next());
        input(page, FORM, "title").fill("Under embargo " + WorkId.next());
        input(page, FORM, "grantor").fill("Harbour Radio");
        input(page, FORM, "groups:0:uses:0").check();
        page.locator("details:has([id='permission:publishFrom']) > summary").click();
        input(page, FORM, "publishFrom").fill("2099-01-10");
        input(page, FORM, "until").fill("2099-03-14");
        input(page, FORM, "evidenceText").fill("Not before 10 January.");
        press(page, FORM, "record");
        page.locator("[id='renew'] summary").click();
        input(page, "renew", "until").fill("2099-06-14");
        input(page, "renew", "zone").selectOption("Europe/Berlin");
        input(page, "renew", "reason").fill("Three months more");
        input(page, "renew", "evidenceText").fill("Until June.");
        press(page, "renew", "go");
        page.locator("a:has-text('Amend')").first().click();
        page.locator("#changes:has-text('Nothing yet')").waitFor();

        input(page, AMENDMENT, "territory").fill("Japan");
        page.locator("#changes ins:has-text('Only in Japan')").waitFor();
        assertThat(page.locator("#changes").innerText()).doesNotContain("January");
        input(page, AMENDMENT, "reason").fill("They sold the rest");
        input(page, AMENDMENT, "evidenceText").fill("In Japan only.");
        press(page, AMENDMENT, "amend");

        assertThat(page.locator("#words").innerText())
                .contains("Only in Japan", "11 January 2099, 02:00 (+14:00)");
    }

    /** A permission to show a story in full, on its page. */
    private Page record(String title, String grantor) {
        var page = desk.go("desk/rights/permission.xhtml?work=" + WorkId.next());
        input(page, FORM, "title").fill(title);
        input(page, FORM, "grantor").fill(grantor);
        input(page, FORM, "groups:0:uses:0").check();
        input(page, FORM, "evidenceText").fill("You may reprint it.");
        press(page, FORM, "record");
        return page;
    }

    private static String message(Page page, String field) {
        return input(page, FORM, field + "-message").innerText();
    }
}
