package press.imprimatur.vault.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;

/** A reporter and an editor keep somebody's name between them. */
@ArquillianTest
@RunAsClient
class VaultPageIT extends DeskTest {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String description = "a person with knowledge of the talks " + mark;

    @Test
    void somebodyIsPutIntoTheVaultReadByTheTwoAndDestroyed() {
        try (var reporter = desk.joinedBy(base, "REPORTER")) {
            var page = reporter.go("desk/vault/entries.xhtml");
            press(page, page.locator("a:has-text('New entry')"));
            assertThat(Look.obstacles(page)).isEmpty();
            press(page, "entry", "enter");
            for (var field : List.of("description", "secretReason", "editor", "destroyOn")) {
                assertThat(input(page, "entry", field + "-message").innerText()).isNotBlank();
            }

            enter(page, "Kim " + mark + ", room 14");
            assertThat(notices(page)).contains("It is in the vault");
            assertThat(page.content()).doesNotContain("Kim " + mark);
            assertThat(Look.obstacles(page)).isEmpty();

            press(page, "look", "go");
            assertThat(input(page, "look", "secretWhy-message").innerText()).isNotBlank();
            input(page, "look", "secretWhy").fill("To call her");
            press(page, "look", "go");
            assertThat(page.locator("#opened").innerText())
                    .contains("Kim " + mark + ", room 14", "She would lose her post");
            assertThat(Look.obstacles(page)).isEmpty();
            page.navigate(page.url());
            assertThat(page.content()).contains(description).doesNotContain("Kim " + mark);

            approvedByTheEditor(page.url());

            page.navigate(page.url());
            page.locator("[command=show-modal][commandfor=destroying]").click();
            assertThat(Look.obstacles(page)).isEmpty();
            press(page, "destruction", "go");
            assertThat(notices(page)).contains("The entry is destroyed");
            assertThat(page.locator("#acts").innerText())
                    .contains("Destroyed", "Read", "Approved", "Entered")
                    .doesNotContain("To call her");
            assertThat(page.locator("#looking").count()).isZero();
            assertThat(Look.obstacles(page)).isEmpty();
            press(page, page.locator(".kicker a"));
            assertThat(page.locator("#entries li", having(description)).innerText())
                    .contains("destroyed");
            assertThat(Look.obstacles(page)).isEmpty();
            assertThat(reporter.faults()).isEmpty();
        }
    }

    /** The first administrator has every role, and is the editor whom the reporter named. */
    private void approvedByTheEditor(String address) {
        var page = desk.page();
        page.navigate(address);
        press(page, "approval", "approve");
        assertThat(notices(page)).contains("It is approved");
        assertThat(page.locator("#acts").innerText()).contains("To call her");
    }

    @Test
    void anotherReporterIsToldThatThereIsNoSuchEntry() {
        try (var reporter = desk.joinedBy(base, "REPORTER");
                var other = desk.joinedBy(base, "REPORTER")) {
            var page = reporter.go("desk/vault/new.xhtml");
            enter(page, "");
            var answer = other.page().navigate(page.url());

            assertThat(answer.status()).isEqualTo(404);
            assertThat(other.page().content()).doesNotContain(description);
        }
    }

    @Test
    void anAdministratorOpensItOnlyByBreakingItOpen() {
        try (var reporter = desk.joinedBy(base, "REPORTER");
                var administrator = desk.joinedBy(base, "ADMINISTRATOR")) {
            var page = reporter.go("desk/vault/new.xhtml");
            enter(page, "Kim " + mark + ", room 14");
            var theirs = administrator.page();
            theirs.navigate(page.url());
            assertThat(theirs.locator("#looking").count()).isZero();
            assertThat(Look.obstacles(theirs)).isEmpty();

            theirs.locator("#hands summary:has-text('Put it on hold')").click();
            input(theirs, "hold", "secretHold").fill("Order 12/2026");
            press(theirs, "hold", "go");
            assertThat(notices(theirs)).contains("It is on hold");
            input(theirs, "break", "secretWhy").fill("The court asks for the name");
            press(theirs, "break", "go");

            assertThat(theirs.locator("#opened").innerText()).contains("Kim " + mark);
            page.navigate(page.url());
            assertThat(page.locator("#acts").innerText())
                    .contains("Opened by an administrator", "The court asks for the name");
            assertThat(page.locator("#ending [commandfor=destroying]").count()).isZero();
            assertThat(Look.obstacles(page)).isEmpty();
        }
    }

    @Test
    void aPageThatHasToBeLoadedAgainComesBackWithoutWhatIsSecret() {
        var page = desk.go("desk/vault/new.xhtml");
        input(page, "entry", "description").fill(description);
        input(page, "entry", "secretIdentity").fill("Kim " + mark + ", room 14");
        page.context().clearCookies(new ClearCookiesOptions().setName("imprimatur"));
        press(page, "entry", "enter");

        assertThat(input(page, "entry", "description").inputValue()).isEqualTo(description);
        assertThat(page.content()).doesNotContain("Kim " + mark);
    }

    private void enter(Page page, String identity) {
        input(page, "entry", "description").fill(description);
        input(page, "entry", "secretReason").fill("She would lose her post");
        input(page, "entry", "editor").selectOption(petra());
        input(page, "entry", "destroyOn")
                .fill(LocalDate.now(ZoneOffset.UTC).plusYears(1).toString());
        input(page, "entry", "secretIdentity").fill(identity);
        press(page, "entry", "enter");
    }

    private static SelectOption petra() {
        return new SelectOption().setLabel("Petra Novakova");
    }

    private static Page.LocatorOptions having(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
