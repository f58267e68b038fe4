package press.imprimatur.rights.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;

/** A grant whose mail names a licence is asked about once, on its page. */
@ArquillianTest
@RunAsClient
class LicenceQuestionPageIT extends DeskTest {

    @Test
    void that_licence_takes_the_place_of_the_grant_and_a_supplement_stands_beside_it() {
        var work = UUID.randomUUID();
        var page = desk.go("desk/rights/permission.xhtml?work=" + work);
        input(page, "permission", "title").fill("By mail " + work);
        input(page, "permission", "grantor").fill("Radio");
        page.locator("input[name*='groups'][value='WEB_FULL']").check();
        page.locator("input[name*='groups'][value='ABRIDGE']").check();
        input(page, "permission", "evidenceText").fill("It is CC BY-ND. You may shorten it.");
        press(page, "permission", "record");

        assertThat(page.locator("form[id=question]").innerText()).contains("It names CC BY-ND");
        assertThat(Look.obstacles(page)).isEmpty();
        press(page, "question", "same");
        assertThat(input(page, "question", "licence-message").innerText())
                .contains("names CC BY-ND without a version");
        input(page, "question", "licence")
                .selectOption(new SelectOption().setLabel("CC BY-ND 3.0 DE"));
        press(page, "question", "same");

        assertThat(page.locator("form[id=question]").count()).isZero();
        assertThat(page.locator("main").innerText())
                .contains("Public licence")
                .contains("CC BY-ND 3.0 DE");
        desk.go("desk/rights/permissions.xhtml?kind=SUPPLEMENT");
        assertThat(page.locator("main").innerText())
                .contains("By mail " + work + ": what goes beyond CC BY-ND 3.0 DE");
    }
}
