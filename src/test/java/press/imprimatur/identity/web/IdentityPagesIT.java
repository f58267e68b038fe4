package press.imprimatur.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;

@ArquillianTest
@RunAsClient
class IdentityPagesIT extends DeskTest {

    @Test
    void addsAUserAndListsThem() {
        var name = "eve-" + UUID.randomUUID();
        var page = newUser(name, "seven grey herons");

        page.navigate(base + "desk/identity/users.xhtml");

        assertThat(page.locator("main").innerText()).contains(name);
    }

    @Test
    void saysBesideThePasswordThatItIsTooShort() {
        var page = newUser("eve-" + UUID.randomUUID(), "short");

        assertThat(input(page, "user", "password-message").innerText()).isNotBlank();
        assertThat(input(page, "user", "fullName").inputValue()).isEqualTo("Eve Moon");
    }

    @Test
    void showsATokenOnceAndRefusesOneWithoutAName() {
        var page = desk.go("desk/identity/tokens.xhtml");
        input(page, "new", "name").fill("Night script");
        page.locator("[id='new:scopes'] input").first().check();
        press(page, "new", "issue");
        assertThat(page.locator("#token").innerText()).isNotBlank();

        page = desk.go("desk/identity/tokens.xhtml");
        assertThat(page.locator("#token").count()).isZero();
        page.locator("[id='new:scopes'] input").first().check();
        press(page, "new", "issue");

        assertThat(input(page, "new", "name-message").innerText()).isNotBlank();
    }

    @Test
    void asksBeforeATokenIsRevokedAndEscapeLeavesItAlone() {
        var name = "Night script " + UUID.randomUUID();
        var page = desk.go("desk/identity/tokens.xhtml");
        input(page, "new", "name").fill(name);
        page.locator("[id='new:scopes'] input").first().check();
        press(page, "new", "issue");
        var row = page.locator("tr").filter(new Locator.FilterOptions().setHasText(name));

        row.locator("button:has-text('Revoke')").click();
        assertThat(page.locator("dialog[open] h2").innerText()).contains(name);
        assertThat(page.locator(":focus").innerText()).isEqualTo("Cancel");
        assertThat(Look.obstacles(page)).isEmpty();
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog[open]").count()).isZero();
        row.locator("button:has-text('Revoke')").click();
        press(page, page.locator("dialog[open] input[type=submit]"));

        assertThat(row.innerText()).contains("revoked");
        assertThat(desk.faults()).isEmpty();
    }

    @Test
    void deactivatesAUserWhenThatIsConfirmed() {
        var name = "eve-" + UUID.randomUUID();
        var page = newUser(name, "seven grey herons");
        page.navigate(base + "desk/identity/users.xhtml");
        press(
                page,
                page.locator("tr")
                        .filter(new Locator.FilterOptions().setHasText(name))
                        .locator("a"));

        page.locator("button:has-text('Deactivate')").click();
        assertThat(page.locator("dialog[open]").innerText())
                .contains("Deactivate Eve Moon?", "signed out at once");
        press(page, "activity", "deactivate");

        page.navigate(base + "desk/identity/users.xhtml");
        assertThat(
                        page.locator("tr")
                                .filter(new Locator.FilterOptions().setHasText(name))
                                .innerText())
                .contains("deactivated");
    }

    @Test
    void changesTheNewsroomAndRefusesAnAddressThatReadersCannotReach() {
        var page = desk.go("desk/identity/newsroom.xhtml");
        press(page, "room", "save");
        assertThat(notices(page)).isNotBlank();

        page = desk.go("desk/identity/newsroom.xhtml");
        input(page, "room", "publicAddress").fill("ftp://courier.example");
        press(page, "room", "save");

        assertThat(input(page, "room", "publicAddress-message").innerText()).isNotBlank();
    }

    @Test
    void changesNoPasswordForSomebodyWhoDoesNotKnowIt() {
        var page = desk.go("desk/identity/account.xhtml");

        input(page, "account", "current").fill("not the password");
        input(page, "account", "password").fill("eight white swans");
        press(page, "account", "change");

        assertThat(input(page, "account", "current-message").innerText()).isNotBlank();
    }

    @Test
    void readsThroughTheAuditTrailWhenAsked() {
        var page = desk.go("desk/identity/audit.xhtml");

        page.locator("#checkChain").click();
        page.locator("#whole").waitFor();

        assertThat(page.locator("#whole").innerText()).contains("Every link holds");
        assertThat(page.locator(".ui-datatable-data > tr").count()).isPositive();
    }

    private Page newUser(String name, String password) {
        var page = desk.go("desk/identity/user.xhtml");
        input(page, "user", "fullName").fill("Eve Moon");
        input(page, "user", "name").fill(name);
        page.locator("[id='user:roles'] input").first().check();
        input(page, "user", "password").fill(password);
        press(page, "user", "save");
        return page;
    }
}
