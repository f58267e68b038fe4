package press.imprimatur.rights.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.pick;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;

@ArquillianTest
@RunAsClient
class LifecyclePageIT extends DeskTest {

    @Test
    void what_one_person_suspends_another_lifts_and_each_step_wants_its_reason() {
        var page = record("A licence " + UUID.randomUUID(), "");
        var address = page.url().replace(base.toString(), "");
        unfold(page, "suspend");
        press(page, "suspend", "go");
        assertThat(input(page, "suspend", "reason-message").innerText()).contains("Say why");
        input(page, "suspend", "reason").fill("They asked to wait");
        press(page, "suspend", "go");
        assertThat(page.locator("#terms").innerText()).contains("Suspended", "They asked to wait");
        input(page, "lift", "reason").fill("Settled");
        press(page, "lift", "go");
        assertThat(notices(page)).contains("Somebody else has to look at it");

        try (var colleague = desk.joinedBy(base, "RIGHTS_EDITOR")) {
            var theirs = colleague.go(address);
            input(theirs, "lift", "reason").fill("Settled");
            press(theirs, "lift", "go");
            assertThat(theirs.locator("#terms").innerText()).contains("Active");
        }
    }

    @Test
    void a_breached_licence_is_cured_taken_down_out_of_courtesy_and_given_as_a_policy()
            throws IOException {
        var page = record("A licence " + UUID.randomUUID(), "");
        assertThat(Look.obstacles(page)).isEmpty();
        unfold(page, "breach");
        press(page, "breach", "go");
        assertThat(input(page, "breach", "reason-message").innerText()).contains("Say why");
        input(page, "breach", "reason").fill("The name of the author was missing");
        press(page, "breach", "go");
        assertThat(page.locator("#breached").innerText()).contains("CC BY 4.0");
        input(page, "cure", "reason").fill("It is there now");
        page.evaluate("document.getElementById('cure:cured').type = 'text'");
        input(page, "cure", "cured").fill("tomorrow or so");
        press(page, "cure", "go");
        assertThat(page.locator("#breached").innerText()).contains("is not a date");
        input(page, "cure", "cured").fill(LocalDate.now(ZoneId.of("Europe/Prague")).toString());
        press(page, "cure", "go");
        assertThat(page.locator("#terms").innerText()).contains("Active");
        unfold(page, "courtesy");
        press(page, "courtesy", "go");
        assertThat(input(page, "courtesy", "reason-message").innerText()).contains("Say why");
        input(page, "courtesy", "reason").fill("Her family asked");
        press(page, "courtesy", "go");
        assertThat(page.locator("#history").innerText()).contains("Her family asked");

        var policy = page.waitForDownload(() -> input(page, "exchange", "policy").click());

        assertThat(policy.suggestedFilename()).endsWith(".jsonld");
        assertThat(Files.readString(policy.path()))
                .contains("http://www.w3.org/ns/odrl.jsonld", "permission");
    }

    @Test
    void what_is_revoked_by_notice_ends_on_its_day_and_keeps_every_paper() throws IOException {
        var notice = Files.createTempFile("notice", ".txt");
        Files.writeString(notice, "We end it in March.");
        var page = record("A grant " + UUID.randomUUID(), "", "GRANT", "");
        unfold(page, "end");
        input(page, "end", "reason").fill("They gave us notice");
        assertThat(page.locator("[id='end'] :text-is('Empty means revoked now.')").count()).isOne();
        input(page, "end", "effective").fill("2020-03-14");
        input(page, "end", "evidence").setInputFiles(notice);
        input(page, "end", "evidenceText").fill("And in a mail.");
        press(page, "end", "revoke");
        assertThat(input(page, "end", "effective-message").innerText())
                .contains("counts from now or later");
        input(page, "end", "effective").fill("2099-03-14");
        input(page, "end", "zone").selectOption("Europe/Berlin");
        press(page, "end", "revoke");

        assertThat(notices(page))
                .contains("may stay out until 15 March 2099, 00:00 (Europe/Berlin)");
        assertThat(page.locator("main").innerText())
                .contains("They gave us notice", notice.getFileName().toString(), "letter.txt");
    }

    @Test
    void a_renewal_names_its_day_or_says_that_there_is_no_end() {
        var page = record("A grant " + UUID.randomUUID(), "", "GRANT", "2099-03-14");
        unfold(page, "renew");
        input(page, "renew", "reason").fill("A year more");
        input(page, "renew", "evidenceText").fill("We agree.");
        press(page, "renew", "go");
        assertThat(input(page, "renew", "until-message").innerText())
                .contains("through or before which day");
        assertThat(Look.obstacles(page)).isEmpty();
        input(page, "renew", "noEnd").check();
        press(page, "renew", "go");

        assertThat(notices(page)).contains("is renewed");
        assertThat(page.locator("main").innerText()).doesNotContain("2099");
    }

    @Test
    void what_an_outlet_granted_moves_to_its_successor_after_a_look() {
        var successor = "Harbour Wire " + UUID.randomUUID();
        outlet(successor);
        var name = "Old Wire " + UUID.randomUUID();
        var page = outlet(name);
        page.locator("a:has-text('" + name + "')").first().click();
        var outlet = page.url().replaceAll(".*id=", "");
        var title = "An agreement " + UUID.randomUUID();
        record(title, outlet);
        desk.go("desk/sources/outlet.xhtml?id=" + outlet);
        party(page, "DORMANT", "");
        assertThat(input(page, "party", "reason-message").innerText()).contains("how you know");
        party(page, "DORMANT", "No answer for a year");
        assertThat(page.locator("#whereabouts").innerText()).contains("Dormant");
        party(page, "CLOSED", "Their page says so");
        assertThat(page.locator("#permissions").innerText()).contains(title);
        press(page, "parting", "go");
        assertThat(page.locator("#whereabouts").innerText()).contains("Closed");
        pick(page, "party", "successor", successor);
        party(page, "SUCCEEDED", "Bought in May");

        page.locator("a:has-text('Move its permissions')").click();
        assertThat(page.locator("#moving").innerText()).contains(title);
        assertThat(Look.obstacles(page)).isEmpty();
        input(page, "assign", "reason").fill("Bought with all rights");
        press(page, "assign", "go");
        assertThat(page.locator("main").innerText()).contains("evidence");
        input(page, "assign", "evidenceText").fill("We bought them.");
        press(page, "assign", "go");
        assertThat(notices(page)).contains("moved to " + successor);
        assertThat(page.locator("#moving").innerText()).doesNotContain(title);
    }

    private static void party(Page page, String state, String reason) {
        input(page, "party", "state").selectOption(state);
        input(page, "party", "reason").fill(reason);
        press(page, "party", "save");
    }

    private Page outlet(String name) {
        var page = desk.go("desk/sources/outlet.xhtml");
        input(page, "outlet", "name").fill(name);
        press(page, "outlet", "save");
        return page;
    }

    private static void unfold(Page page, String form) {
        page.locator("[id='" + form + "'] summary").click();
    }

    /** A licence of Creative Commons, on its page; an agreement if it is of an outlet. */
    private Page record(String title, String outlet) {
        return record(title, outlet, outlet.isEmpty() ? "PUBLIC_LICENCE" : "AGREEMENT", "");
    }

    private Page record(String title, String outlet, String kind, String until) {
        var form = "permission";
        var address = "desk/rights/permission.xhtml?work=" + WorkId.next() + "&of=" + outlet;
        var page = desk.go(address);
        input(page, form, "kind").selectOption(kind);
        input(page, form, "title").fill(title);
        input(page, form, "grantor").fill("Radio");
        input(page, form, "groups:0:uses:0").check();
        input(page, form, "until").fill(until);
        input(page, form, "licenceName").fill("CC BY 4.0");
        input(page, form, "licenceUrl").fill("https://creativecommons.org/licenses/by/4.0/");
        input(page, form, "evidenceText").fill("As their page says.");
        press(page, form, "record");
        return page;
    }
}
