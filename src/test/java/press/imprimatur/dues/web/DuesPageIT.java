package press.imprimatur.dues.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Page.LocatorOptions;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.TestPost;

@ArquillianTest
@RunAsClient
class DuesPageIT extends DeskTest {

    private final String name = "Partner " + UUID.randomUUID();
    private final String address = "reports-" + UUID.randomUUID() + "@partner.example";

    @BeforeEach
    void addAPartner() {
        var page = desk.go("desk/sources/outlet.xhtml");
        input(page, "outlet", "name").fill(name);
        input(page, "outlet", "contactMail").fill(address);
        press(page, "outlet", "save");
    }

    @Test
    void mailsAPartnerWhatWasUsedOfIts() {
        var page = desk.go("desk/dues/dues.xhtml");
        page.locator("a", new LocatorOptions().setHasText(name)).click();

        assertThat(page.locator("main").innerText()).contains("0 live, no permission in force");
        press(page, "usage", "send");

        assertThat(notices(page)).contains("is on its way");
        page.waitForCondition(() -> TestPost.arrivedFor(address).size() == 1);
    }

    @Test
    void recordsReadersOnlyOfAStoryThatCameOut() {
        var page = desk.go("desk/dues/dues.xhtml");
        page.locator("a", new LocatorOptions().setHasText(name)).click();

        input(page, "audience", "address").fill("https://daily.example/nowhere");
        input(page, "audience", "readers").fill("many");
        press(page, "audience", "count");
        assertThat(input(page, "audience", "readers-message").innerText()).contains("in digits");
        input(page, "audience", "readers").fill("12");
        press(page, "audience", "count");

        assertThat(input(page, "audience", "address-message").innerText())
                .contains("Nothing of " + name);
    }

    @Test
    void saysBesideTheLastDayThatItIsBeforeTheFirst() {
        var page = desk.go("desk/dues/dues.xhtml");
        page.locator("a", new LocatorOptions().setHasText(name)).click();

        input(page, "usage", "first").fill("2026-03-14");
        input(page, "usage", "last").fill("2026-03-01");
        press(page, "usage", "send");

        assertThat(input(page, "usage", "last-message").innerText()).contains("before the first");
        assertThat(input(page, "usage", "first").inputValue()).isEqualTo("2026-03-14");
    }
}
