package press.imprimatur.sources.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.pick;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;
import press.imprimatur.testing.TestPicture;

@ArquillianTest
@RunAsClient
class OutletPageIT extends DeskTest {

    @Test
    void addsAnOutletAndListsIt() {
        var name = "Harbour Wire " + UUID.randomUUID();
        var page = desk.go("desk/sources/outlet.xhtml");

        input(page, "outlet", "name").fill(name);
        press(page, "outlet", "save");

        assertThat(notices(page)).isEqualTo(name + " is saved.");
        assertThat(page.locator(".rows").innerText()).contains(name);
    }

    @Test
    void saysBesideTheDomainThatItIsNoneAndKeepsTheRest() {
        var page = desk.go("desk/sources/outlet.xhtml");

        input(page, "outlet", "name").fill("Harbour Wire");
        input(page, "outlet", "domain").fill("https://harbour.example/news");
        press(page, "outlet", "save");

        assertThat(input(page, "outlet", "domain-message").innerText()).contains("is not a domain");
        assertThat(input(page, "outlet", "name").inputValue()).isEqualTo("Harbour Wire");
    }

    @Test
    void keepsTheLogoOfAnOutletAndShowsIt() {
        var page = outletThatWasAdded();

        input(page, "logoForm", "logo")
                .setInputFiles(new FilePayload("logo.jpg", "image/jpeg", TestPicture.jpeg()));
        press(page, "logoForm", "save");

        assertThat(notices(page)).startsWith("The logo is kept.");
        var shown = page.locator("img[src*='/desk/logos/']");
        page.waitForCondition(() -> shown.evaluate("image => image.naturalWidth").equals(320));
        assertThat(Look.obstacles(page)).isEmpty();
    }

    @Test
    void saysBesideTheLogoThatItsFileIsMissing() {
        var page = outletThatWasAdded();

        press(page, "logoForm", "save");

        assertThat(input(page, "logoForm", "logo-message").innerText())
                .isEqualTo("Choose the file of the logo.");
    }

    @Test
    void showsAsTextWhateverAnOutletIsCalled() {
        var name =
                "<img src=x onerror=alert(1)> & <a href=//evil.example>Sign in</a> "
                        + UUID.randomUUID();
        var outlets = desk.go("desk/sources/outlet.xhtml");
        input(outlets, "outlet", "name").fill(name);
        press(outlets, "outlet", "save");

        var page = outletThatWasAdded();

        pick(page, "party", "successor", name);
        assertThat(input(page, "party", "successor_input").inputValue()).isEqualTo(name);
        assertThat(page.locator("a[href*='evil.example'], img[onerror]").count()).isZero();
        desk.go("desk/ingest/paste.xhtml");
        pick(page, "paste", "outlet", name);
        assertThat(input(page, "paste", "outlet_input").inputValue()).isEqualTo(name);
        assertThat(page.locator("a[href*='evil.example'], img[onerror]").count()).isZero();
    }

    @Test
    void givesTheFormBackFilledWhenTheServerHasForgottenThePage() {
        var name = "Harbour Wire " + UUID.randomUUID();
        var page = outletThatWasAdded();
        var address = page.url();
        input(page, "outlet", "name").fill(name);
        input(page, "party", "reason").fill("not sent");
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("imprimatur"));
        press(page, "outlet", "save");

        assertThat(notices(page)).contains("loaded again, with what you typed");
        assertThat(page.url()).isEqualTo(address);
        assertThat(input(page, "outlet", "name").inputValue()).isEqualTo(name);
        press(page, "outlet", "save");
        assertThat(notices(page)).isEqualTo(name + " is saved.");
    }

    private Page outletThatWasAdded() {
        var name = "Harbour Wire " + UUID.randomUUID();
        var page = desk.go("desk/sources/outlet.xhtml");
        input(page, "outlet", "name").fill(name);
        press(page, "outlet", "save");
        page.locator("a:has-text('" + name + "')").click();
        return page;
    }

    @Test
    void answersNotFoundForAnOutletThatIsNotThere() {
        var page = desk.page();

        var answer = page.navigate(base + "desk/sources/outlet.xhtml?id=no-id");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.locator("h1").innerText()).isEqualTo("Nothing here");
    }
}
